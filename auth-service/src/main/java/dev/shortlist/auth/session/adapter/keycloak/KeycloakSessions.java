package dev.shortlist.auth.session.adapter.keycloak;

import dev.shortlist.auth.keycloak.GrantRefused;
import dev.shortlist.auth.keycloak.TokenAnswer;
import dev.shortlist.auth.keycloak.TokenEndpoint;
import dev.shortlist.auth.session.application.Sessions;
import dev.shortlist.auth.session.domain.Session;
import dev.shortlist.auth.session.domain.SignInRefused;
import dev.shortlist.contracts.Permission;
import dev.shortlist.contracts.Role;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Hands out Keycloak's tokens. Each is verified first, so that none leaves which the services would refuse.
@Component
class KeycloakSessions implements Sessions {

    private final TokenEndpoint tokens;
    private final ReactiveJwtDecoder decoder;

    KeycloakSessions(TokenEndpoint tokens, ReactiveJwtDecoder decoder) {
        this.tokens = tokens;
        this.decoder = decoder;
    }

    @Override
    public Mono<Session> open(String username, String password) {
        return tokens.password(username, password)
                .onErrorMap(GrantRefused.class, _ -> SignInRefused.credentials())
                .flatMap(this::session);
    }

    @Override
    public Mono<Session> renew(String refreshToken) {
        return tokens.refresh(refreshToken)
                .onErrorMap(GrantRefused.class, _ -> SignInRefused.refresh())
                .flatMap(this::session);
    }

    @Override
    public Mono<Void> end(String refreshToken) {
        return tokens.logout(refreshToken);
    }

    private Mono<Session> session(TokenAnswer answer) {
        return decoder.decode(answer.accessToken())
                .onErrorMap(broken -> new IllegalStateException("Keycloak issued a token that does not hold", broken))
                .map(token -> session(answer, token));
    }

    private static Session session(TokenAnswer answer, Jwt token) {
        return new Session(
                answer.accessToken(),
                Objects.requireNonNull(answer.refreshToken(), "no refresh token"),
                Duration.ofSeconds(answer.expiresIn()),
                known(token, "roles", Role.values(), Role::wire),
                known(token, "permissions", Permission.values(), Permission::wire));
    }

    // Names that are not ours grant nothing and are not shown.
    private static <T> Set<T> known(Jwt token, String claim, T[] values, Function<T, String> name) {
        var names = Objects.requireNonNullElse(token.getClaimAsStringList(claim), List.<String>of());
        return Arrays.stream(values)
                .filter(value -> names.contains(name.apply(value)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
