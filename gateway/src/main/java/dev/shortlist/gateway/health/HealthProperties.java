package dev.shortlist.gateway.health;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How long a service may take to say how it is, and how long its word is repeated.
@ConfigurationProperties("shortlist.gateway.health")
public record HealthProperties(
        @DefaultValue("2s") Duration patience,
        @DefaultValue("1s") Duration kept) {}
