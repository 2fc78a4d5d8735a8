package dev.shortlist.ingest;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The model that refines readings: any OpenAI-compatible address, its version part included; none without one.
@ConfigurationProperties("shortlist.ai")
public record ModelProperties(
        @DefaultValue("") String baseUrl,
        @DefaultValue("") String key,
        @DefaultValue("gpt-4o-mini") String model,
        @DefaultValue("20s") Duration timeout,
        @DefaultValue("4") int concurrency,
        @DefaultValue Breaker breaker) {

    public boolean isConfigured() {
        return !baseUrl.isBlank();
    }

    /// When a model that fails is left alone: `failurePercent` of the last `calls`, of `atLeast` so many, for `pause`.
    public record Breaker(
            @DefaultValue("50") int failurePercent,
            @DefaultValue("10") int calls,
            @DefaultValue("5") int atLeast,
            @DefaultValue("30s") Duration pause) {}
}
