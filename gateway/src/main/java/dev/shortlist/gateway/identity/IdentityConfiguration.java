package dev.shortlist.gateway.identity;

import dev.shortlist.gateway.limit.RateLimits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.server.WebFilter;
import reactor.core.scheduler.Schedulers;

/// Keys become tokens before the security chain, tokens become callers in it, and strangers stop behind it.
@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

    @Bean
    KeyExchange keyExchange(WebClient.Builder client, IdentityProperties properties) {
        return new AuthServiceKeyExchange(client.build(), properties);
    }

    @Bean
    ApiKeyTokens apiKeyTokens(KeyExchange exchange, IdentityProperties properties) {
        return new ApiKeyTokens(exchange, properties, Schedulers.parallel());
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 400)
    WebFilter apiKeyFilter(ApiKeyTokens tokens, RateLimits limits) {
        return new ApiKeyFilter(tokens, limits);
    }

    @Bean
    EdgeAuthenticationFilter edgeAuthenticationFilter() {
        return new EdgeAuthenticationFilter();
    }
}
