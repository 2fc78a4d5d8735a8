package dev.shortlist.auth.keycloak;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// Keycloak's admin API of our realm. Paths are templates below the realm; refusals come as [KeycloakRefusal].
public final class KeycloakAdmin {

    private static final String BASE = "/admin/realms/{realm}";

    private static final Retry ONCE_MORE =
            Retry.max(1).filter(TokenRejected.class::isInstance).onRetryExhaustedThrow((_, last) -> last.failure());

    private final WebClient client;
    private final String realm;
    private final AdminAccess access;

    KeycloakAdmin(WebClient client, String realm, AdminAccess access) {
        this.client = client;
        this.realm = realm;
        this.access = access;
    }

    /// Empty when there is no such thing.
    public <T> Mono<T> find(Class<T> type, String path, Object... variables) {
        return get(type, path, variables)
                .onErrorResume(
                        KeycloakRefusal.class, refusal -> refusal.isMissing() ? Mono.empty() : Mono.error(refusal));
    }

    public <T> Mono<T> get(Class<T> type, String path, Object... variables) {
        return call(HttpMethod.GET, null, response -> response.bodyToMono(type), path, variables);
    }

    public <T> Flux<T> list(Class<T> type, String path, Object... variables) {
        return call(HttpMethod.GET, null, response -> response.bodyToFlux(type).collectList(), path, variables)
                .flatMapIterable(Function.identity());
    }

    /// The new thing's id.
    public Mono<String> create(Object body, String path, Object... variables) {
        return call(HttpMethod.POST, body, KeycloakAdmin::idOf, path, variables);
    }

    public Mono<Void> send(HttpMethod method, @Nullable Object body, String path, Object... variables) {
        return call(method, body, ClientResponse::releaseBody, path, variables);
    }

    private <T> Mono<T> call(
            HttpMethod method,
            @Nullable Object body,
            Function<ClientResponse, Mono<T>> reader,
            String path,
            Object... variables) {
        var all = Stream.concat(Stream.of(realm), Arrays.stream(variables)).toArray();
        var attempt = Mono.defer(() -> access.token()
                .flatMap(token -> request(method, body, path, all, token)
                        .exchangeToMono(response -> answer(response, reader, token))));
        return attempt.retryWhen(ONCE_MORE);
    }

    private WebClient.RequestHeadersSpec<?> request(
            HttpMethod method, @Nullable Object body, String path, Object[] variables, String token) {
        var request = client.method(method)
                .uri(BASE + path, variables)
                .headers(headers -> headers.setBearerAuth(token))
                .accept(MediaType.APPLICATION_JSON);
        return body == null
                ? request
                : request.contentType(MediaType.APPLICATION_JSON).bodyValue(body);
    }

    private <T> Mono<T> answer(ClientResponse response, Function<ClientResponse, Mono<T>> reader, String token) {
        var status = response.statusCode();
        if (status.is2xxSuccessful()) {
            return reader.apply(response);
        }
        if (status == HttpStatus.UNAUTHORIZED) {
            access.drop(token);
            return response.releaseBody().then(Mono.error(TokenRejected::new));
        }
        if (status.is5xxServerError()) {
            return response.releaseBody().then(Mono.error(KeycloakUnavailable::new));
        }
        return response.bodyToMono(JsonNode.class)
                .defaultIfEmpty(MissingNode.getInstance())
                .flatMap(body -> Mono.error(KeycloakRefusal.of(status.value(), body)));
    }

    private static Mono<String> idOf(ClientResponse response) {
        var location = Objects.requireNonNull(response.headers().asHttpHeaders().getLocation(), "no Location");
        var path = location.getPath();
        return response.releaseBody().thenReturn(path.substring(path.lastIndexOf('/') + 1));
    }

    // Thrown once inside, to fetch a new token; a second one means that Keycloak does not accept us at all.
    private static final class TokenRejected extends RuntimeException {}
}
