package dev.shortlist.gateway.edge;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.reactive.CorsWebFilter;
import org.springframework.web.cors.reactive.UrlBasedCorsConfigurationSource;
import org.springframework.web.server.WebFilter;

/// The outermost filters.
@Configuration(proxyBeanMethods = false)
class EdgeConfiguration {

    private static final List<String> ASKED = List.of(
            "Authorization",
            "Content-Type",
            "Accept",
            "X-API-Key",
            "X-Join-Key",
            "X-Request-Id",
            "Idempotency-Key",
            "Last-Event-ID",
            "Cache-Control");
    private static final List<String> SHOWN = List.of(
            "X-Request-Id",
            "Retry-After",
            "RateLimit-Limit",
            "RateLimit-Remaining",
            "RateLimit-Reset",
            "Content-Disposition",
            "Location",
            "ETag");

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 10)
    WebFilter securityHeadersFilter() {
        return new SecurityHeadersFilter();
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 20)
    CorsWebFilter corsFilter(CorsProperties properties) {
        var cors = new CorsConfiguration();
        cors.setAllowedOrigins(properties.origins());
        cors.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"));
        cors.setAllowedHeaders(ASKED);
        cors.setExposedHeaders(SHOWN);
        cors.setMaxAge(Duration.ofHours(1));
        var everywhere = new UrlBasedCorsConfigurationSource();
        everywhere.registerCorsConfiguration("/**", cors);
        return new CorsWebFilter(everywhere);
    }
}
