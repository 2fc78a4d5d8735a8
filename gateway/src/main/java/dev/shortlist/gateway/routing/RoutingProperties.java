package dev.shortlist.gateway.routing;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The services behind the door. One without a URL is not routed.
@ConfigurationProperties("shortlist.gateway.routing")
public record RoutingProperties(
        Map<String, Service> services,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("30s") Duration responseTimeout,
        @DefaultValue Retries retries,
        @DefaultValue Breaker breaker) {

    public RoutingProperties {
        services = Map.copyOf(services);
    }

    /// `streams` are those of its paths that may take as long as they like.
    public record Service(
            @Nullable URI url,
            List<String> paths,
            @DefaultValue List<String> streams) {

        public boolean isConfigured() {
            return url != null && !url.toString().isBlank();
        }
    }

    /// How often a safe call is repeated when nothing or nobody answered, and after which pause.
    public record Retries(
            @DefaultValue("2") int most,
            @DefaultValue("50ms") Duration pause) {}

    /// Opens when this share of the last `calls` got no answer; asks again after `pause`.
    public record Breaker(
            @DefaultValue("50") int failurePercent,
            @DefaultValue("20") int calls,
            @DefaultValue("5") int atLeast,
            @DefaultValue("5s") Duration pause) {}
}
