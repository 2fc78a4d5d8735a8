package dev.shortlist.gateway.identity;

import dev.shortlist.gateway.routing.ServicePaths;
import java.util.List;
import org.springframework.web.server.ServerWebExchange;

/// The calls that need no token here, since they carry, or ask for, another proof. The services check that proof.
public final class OpenPaths {

    private static final List<String> PATHS = List.of(
            "/api/v1/auth/login",
            "/api/v1/auth/demo-login",
            "/api/v1/auth/refresh",
            "/api/v1/auth/logout",
            "/api/v1/downloads/{token}",
            "/api/v1/interviews/resolve",
            "/api/v1/interviews/{id}/room");
    private static final ServicePaths OPEN = new ServicePaths(PATHS);
    // A join key opens everything of its own interview, and nothing else.
    private static final ServicePaths BY_JOIN_KEY = new ServicePaths(List.of("/api/v1/interviews/**"));

    private OpenPaths() {}

    /// As templates, the way an OpenAPI document writes them.
    public static List<String> templates() {
        return PATHS;
    }

    static boolean admit(ServerWebExchange exchange) {
        return OPEN.include(exchange)
                || (exchange.getRequest().getHeaders().containsHeader("X-Join-Key") && BY_JOIN_KEY.include(exchange));
    }
}
