package dev.shortlist.matcher.evaluation.adapter.ingest;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where ingest-service is, and how long it may take to accept files.
@ConfigurationProperties("shortlist.ingest")
record IngestProperties(
        @DefaultValue("http://localhost:8082") URI url,
        @DefaultValue("30s") Duration timeout) {}
