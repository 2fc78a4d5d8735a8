package dev.shortlist.auth.apikey.adapter.keycloak;

import dev.shortlist.auth.AuthProperties;
import dev.shortlist.auth.apikey.application.ApiKeys;
import dev.shortlist.auth.apikey.domain.ApiKey;
import dev.shortlist.auth.apikey.domain.KeyText;
import dev.shortlist.auth.apikey.domain.KeyToken;
import dev.shortlist.auth.keycloak.GrantRefused;
import dev.shortlist.auth.keycloak.KeycloakAdmin;
import dev.shortlist.auth.keycloak.KeycloakProperties;
import dev.shortlist.auth.keycloak.TokenEndpoint;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpMethod;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Each key is a client of the realm whose service account has the key's role.
@Component
class KeycloakApiKeys implements ApiKeys {

    private static final String CLIENTS = "/clients";
    private static final String CLIENT = "/clients/{id}";

    private final KeycloakAdmin keycloak;
    private final TokenEndpoint tokens;
    private final ReactiveJwtDecoder decoder;
    private final Duration tokenLifetime;

    KeycloakApiKeys(
            KeycloakAdmin keycloak, TokenEndpoint tokens, ReactiveJwtDecoder decoder, AuthProperties properties) {
        this.keycloak = keycloak;
        this.tokens = tokens;
        this.decoder = decoder;
        this.tokenLifetime = properties.keyTokenLifetime();
    }

    @Override
    public Mono<Void> add(ApiKey key, String secret) {
        return keycloak.create(KeyRow.of(key, secret, tokenLifetime), CLIENTS)
                .flatMap(id -> giveRole(id, key)
                        .onErrorResume(failure -> keycloak.send(HttpMethod.DELETE, null, CLIENT, id)
                                .then(Mono.error(failure))));
    }

    @Override
    public Flux<ApiKey> all() {
        return keycloak.list(KeyRow.class, CLIENTS + "?clientId={prefix}&search=true", KeyRow.PREFIX)
                .filter(KeyRow::isKey)
                .map(KeyRow::key);
    }

    @Override
    public Mono<Boolean> remove(UUID id) {
        return keycloak.find(KeyRow.class, CLIENT, id)
                .filter(KeyRow::isKey)
                .flatMap(row ->
                        keycloak.send(HttpMethod.DELETE, null, CLIENT, row.id()).thenReturn(true))
                .defaultIfEmpty(false);
    }

    @Override
    public Mono<KeyToken> token(KeyText text) {
        return tokens.clientCredentials(new KeycloakProperties.Client(KeyRow.clientId(text.id()), text.secret()))
                .flatMap(answer -> decoder.decode(answer.accessToken()))
                .map(KeycloakApiKeys::token)
                .onErrorResume(GrantRefused.class, _ -> Mono.empty());
    }

    private static KeyToken token(Jwt token) {
        var end = token.getClaims().get(KeyRow.END_CLAIM) instanceof Number seconds
                ? Instant.ofEpochSecond(seconds.longValue())
                : null;
        return new KeyToken(token.getTokenValue(), Objects.requireNonNull(token.getExpiresAt()), end);
    }

    private Mono<Void> giveRole(String client, ApiKey key) {
        var account = keycloak.get(NamedRow.class, CLIENT + "/service-account-user", client);
        var role = keycloak.get(NamedRow.class, "/roles/{role}", key.role().wire());
        return Mono.zip(account, role)
                .flatMap(both -> keycloak.send(
                        HttpMethod.POST,
                        List.of(both.getT2()),
                        "/users/{id}/role-mappings/realm",
                        both.getT1().id()));
    }
}
