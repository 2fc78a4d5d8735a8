package dev.shortlist.gateway.identity;

import dev.shortlist.contracts.ErrorCode;
import dev.shortlist.contracts.failure.Failure;
import java.time.Duration;
import java.util.Map;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/// Asks auth-service.
final class AuthServiceKeyExchange implements KeyExchange {

    private record Request(String key) {}

    private record Response(String accessToken, long expiresIn) {}

    private final WebClient client;
    private final IdentityProperties properties;

    AuthServiceKeyExchange(WebClient client, IdentityProperties properties) {
        this.client = client;
        this.properties = properties;
    }

    @Override
    public Mono<Answer> exchange(String key) {
        return client.post()
                .uri(properties.exchange())
                .bodyValue(new Request(key))
                .exchangeToMono(AuthServiceKeyExchange::answer)
                .timeout(properties.timeout());
    }

    private static Mono<Answer> answer(ClientResponse response) {
        var status = response.statusCode();
        if (status.is2xxSuccessful()) {
            return response.bodyToMono(Response.class)
                    .map(token -> new Token(token.accessToken(), Duration.ofSeconds(token.expiresIn())));
        }
        return response.releaseBody()
                .then(status.is4xxClientError() ? Mono.just(new Refused()) : Mono.error(unavailable()));
    }

    private static Failure unavailable() {
        return new Failure(
                ErrorCode.DEPENDENCY_UNAVAILABLE,
                "Temporarily unavailable",
                "API keys cannot be checked at the moment",
                Map.of("service", "auth-service"),
                "Repeat the call in a few seconds");
    }
}
