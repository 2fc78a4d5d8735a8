package dev.shortlist.starter.security;

import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/// Notes the verified caller on the exchange, where filters outside the security chain see it too.
public final class CallerOfExchange implements WebFilter {

    private static final String ATTRIBUTE = Caller.class.getName();

    CallerOfExchange() {}

    public static @Nullable Caller in(ServerWebExchange exchange) {
        return exchange.getAttribute(ATTRIBUTE);
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return Caller.current()
                .doOnNext(caller -> exchange.getAttributes().put(ATTRIBUTE, caller))
                .then(chain.filter(exchange));
    }
}
