package dev.shortlist.gateway.routing;

import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/// Rewrites the paths of older clients before anything looks at them.
final class AliasFilter implements WebFilter {

    private static final String TODAY = "/api/v1/";

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var path = exchange.getRequest().getURI().getRawPath();
        if (path.startsWith(TODAY)) {
            return chain.filter(exchange);
        }
        var resolved = PathAliases.resolve(path);
        return resolved.equals(path)
                ? chain.filter(exchange)
                : chain.filter(exchange.mutate()
                        .request(request -> request.path(resolved))
                        .build());
    }
}
