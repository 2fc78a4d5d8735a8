package dev.shortlist.gateway.edge;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Which other origins' pages may call. None unless named; never all.
@ConfigurationProperties("shortlist.gateway.cors")
public record CorsProperties(@DefaultValue List<String> origins) {

    public CorsProperties {
        origins = origins.stream()
                .map(String::strip)
                .filter(origin -> !origin.isEmpty())
                .toList();
        if (origins.stream().anyMatch(origin -> origin.contains("*"))) {
            throw new IllegalArgumentException("shortlist.gateway.cors.origins must name each origin; found a *");
        }
    }
}
