package dev.shortlist.gateway.routing;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/// Some path patterns, parsed once.
public final class ServicePaths {

    private final List<PathPattern> patterns;

    public ServicePaths(List<String> patterns) {
        this.patterns =
                patterns.stream().map(PathPatternParser.defaultInstance::parse).toList();
    }

    public boolean include(ServerWebExchange exchange) {
        var path = exchange.getRequest().getPath().pathWithinApplication();
        for (var pattern : patterns) {
            if (pattern.matches(path)) {
                return true;
            }
        }
        return false;
    }

    static boolean wantsEvents(ServerWebExchange exchange) {
        var accept = exchange.getRequest().getHeaders().getFirst("Accept");
        return accept != null && accept.contains(MediaType.TEXT_EVENT_STREAM_VALUE);
    }
}
