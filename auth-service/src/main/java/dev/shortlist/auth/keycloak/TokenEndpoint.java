package dev.shortlist.auth.keycloak;

import java.util.Set;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// Keycloak's OpenID Connect endpoints: credentials in, its own tokens out.
public final class TokenEndpoint {

    private static final String TOKEN = "/realms/{realm}/protocol/openid-connect/token";
    private static final String LOGOUT = "/realms/{realm}/protocol/openid-connect/logout";
    private static final Set<String> BAD_CREDENTIALS = Set.of("invalid_grant");
    private static final Set<String> BAD_CLIENT = Set.of("invalid_client", "unauthorized_client");

    private final WebClient client;
    private final KeycloakProperties properties;

    TokenEndpoint(WebClient client, KeycloakProperties properties) {
        this.client = client;
        this.properties = properties;
    }

    public Mono<TokenAnswer> password(String username, String password) {
        var form = form(properties.login());
        form.add("grant_type", "password");
        form.add("username", username);
        form.add("password", password);
        return token(form, BAD_CREDENTIALS);
    }

    public Mono<TokenAnswer> refresh(String refreshToken) {
        var form = form(properties.login());
        form.add("grant_type", "refresh_token");
        form.add("refresh_token", refreshToken);
        return token(form, BAD_CREDENTIALS);
    }

    public Mono<TokenAnswer> clientCredentials(KeycloakProperties.Client as) {
        var form = form(as);
        form.add("grant_type", "client_credentials");
        return token(form, BAD_CLIENT);
    }

    /// Ends the session of a refresh token. One that is dead already is no error: the session is over either way.
    public Mono<Void> logout(String refreshToken) {
        var form = form(properties.login());
        form.add("refresh_token", refreshToken);
        return send(LOGOUT, form, response -> succeededOrRefused(response, BAD_CREDENTIALS))
                .onErrorComplete(GrantRefused.class);
    }

    private Mono<TokenAnswer> token(MultiValueMap<String, String> form, Set<String> refusals) {
        return send(
                TOKEN,
                form,
                response -> response.statusCode().is2xxSuccessful()
                        ? response.bodyToMono(TokenAnswer.class)
                        : refused(response, refusals));
    }

    private <T> Mono<T> send(
            String path, MultiValueMap<String, String> form, Function<ClientResponse, Mono<T>> reader) {
        return client.post().uri(path, properties.realm()).bodyValue(form).exchangeToMono(reader);
    }

    private static Mono<Void> succeededOrRefused(ClientResponse response, Set<String> refusals) {
        return response.statusCode().is2xxSuccessful() ? response.releaseBody() : refused(response, refusals);
    }

    // A refusal that is not about these credentials is a wrong set-up or an outage: never the caller's fault.
    private static <T> Mono<T> refused(ClientResponse response, Set<String> refusals) {
        if (response.statusCode().is5xxServerError() || response.statusCode() == HttpStatus.NOT_FOUND) {
            return response.releaseBody().then(Mono.error(KeycloakUnavailable::new));
        }
        return response.bodyToMono(JsonNode.class)
                .defaultIfEmpty(MissingNode.getInstance())
                .map(body -> body.path("error").asString(""))
                .flatMap(error -> Mono.error(
                        refusals.contains(error)
                                ? new GrantRefused(error)
                                : new IllegalStateException("Keycloak refused the grant: " + error)));
    }

    private static MultiValueMap<String, String> form(KeycloakProperties.Client as) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("client_id", as.id());
        form.add("client_secret", as.secret());
        return form;
    }
}
