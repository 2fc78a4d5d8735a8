package dev.shortlist.ingest;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// What one request may bring.
@ConfigurationProperties("shortlist.ingest")
public record IngestProperties(
        @DefaultValue("10MB") DataSize maxFile,
        @DefaultValue("500MB") DataSize maxArchive,
        @DefaultValue("100") int maxParts,
        @DefaultValue("2000") int maxFiles) {}
