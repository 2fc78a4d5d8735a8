package dev.shortlist.gateway.identity;

import dev.shortlist.gateway.identity.KeyExchange.Answer;
import dev.shortlist.gateway.identity.KeyExchange.Refused;
import dev.shortlist.gateway.identity.KeyExchange.Token;
import dev.shortlist.gateway.limit.RateLimits;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/// Puts the token of an API key in the key's place, before anything asks who calls. A bearer token goes first.
final class ApiKeyFilter implements WebFilter {

    private static final String API_KEY = "X-API-Key";

    private final ApiKeyTokens tokens;
    private final RateLimits limits;

    ApiKeyFilter(ApiKeyTokens tokens, RateLimits limits) {
        this.tokens = tokens;
        this.limits = limits;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var headers = exchange.getRequest().getHeaders();
        var key = headers.getFirst(API_KEY);
        if (key == null || headers.containsHeader(HttpHeaders.AUTHORIZATION)) {
            return chain.filter(exchange);
        }
        if (!tokens.knows(key)) {
            limits.ofKeys(exchange).check();
        }
        return tokens.of(key).flatMap(answer -> proceed(answer, exchange, chain));
    }

    private Mono<Void> proceed(Answer answer, ServerWebExchange exchange, WebFilterChain chain) {
        return switch (answer) {
            case Token(var token, var _) ->
                chain.filter(exchange.mutate()
                        .request(request -> request.headers(headers -> {
                            headers.remove(API_KEY);
                            headers.setBearerAuth(token);
                        }))
                        .build());
            case Refused() -> {
                limits.ofKeys(exchange).take();
                yield Mono.error(new ApiKeyRefused());
            }
        };
    }
}
