package dev.shortlist.auth.keycloak;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// The service's own token for the admin API, renewed shortly before it ends.
final class AdminAccess {

    private static final Duration MARGIN = Duration.ofSeconds(10);

    private record Held(String token, Instant until) {}

    private final TokenEndpoint tokens;
    private final KeycloakProperties.Client self;
    private final Clock clock;
    private final AtomicReference<@Nullable Held> held = new AtomicReference<>();

    AdminAccess(TokenEndpoint tokens, KeycloakProperties.Client self, Clock clock) {
        this.tokens = tokens;
        this.self = self;
        this.clock = clock;
    }

    // Two calls that meet an empty holder both fetch: cheaper than making them wait for each other.
    Mono<String> token() {
        return Mono.defer(() -> {
            var current = held.get();
            return current != null && clock.instant().isBefore(current.until()) ? Mono.just(current.token()) : fetch();
        });
    }

    /// Forgets a token that Keycloak no longer accepts, e.g. after its keys changed.
    void drop(String token) {
        held.updateAndGet(current -> current != null && current.token().equals(token) ? null : current);
    }

    private Mono<String> fetch() {
        return tokens.clientCredentials(self)
                .onErrorMap(
                        GrantRefused.class, refused -> new IllegalStateException("Keycloak does not know us", refused))
                .map(answer -> {
                    var until = clock.instant().plusSeconds(answer.expiresIn()).minus(MARGIN);
                    held.set(new Held(answer.accessToken(), until));
                    return answer.accessToken();
                });
    }
}
