package dev.shortlist.gateway.docs;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How long a service's document is shown before it is read again, and the bounds of reading it.
@ConfigurationProperties("shortlist.gateway.docs")
public record DocsProperties(
        @DefaultValue("1m") Duration kept,
        @DefaultValue("5s") Duration patience,
        @DefaultValue("4MB") DataSize largest) {}
