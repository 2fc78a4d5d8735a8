package dev.shortlist.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.auth.keycloak.KeycloakAdmin;
import dev.shortlist.testkit.Eventually;
import dev.shortlist.testkit.ServiceTest;
import dev.shortlist.testkit.WithKeycloak;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

@ServiceTest
@WithKeycloak
@ActiveProfiles("local")
class ApiKeyIT {

    private static final String KEYS = "/api/v1/api-keys";

    @Autowired
    private WebTestClient http;

    @Autowired
    private KeycloakAdmin keycloak;

    private Auth auth;
    private String admin;

    @BeforeEach
    void an_administrator_is_signed_in() {
        auth = new Auth(http);
        admin = auth.token("admin");
    }

    @Test
    void a_key_is_shown_once_and_exchanged_for_a_short_token_of_its_role() {
        var issued = issue(Map.of("name", "Node back end", "role", "recruiter"));

        var token =
                Auth.json(exchange(issued.path("key").asString()).expectStatus().isOk());

        assertThat(token.path("expires_in").asInt()).isBetween(60, 120);
        auth.get("/api/v1/auth/me", token.path("access_token").asString())
                .expectBody()
                .jsonPath("$.role")
                .isEqualTo("recruiter")
                .jsonPath("$.permissions.length()")
                .isEqualTo(9);
        assertThat(Auth.json(auth.get(KEYS + "?limit=100", admin)).toString())
                .contains(issued.path("id").asString())
                .contains("\"owner\":\"admin\"")
                .doesNotContain("slk_")
                .doesNotContain("secret");
    }

    @Test
    void a_revoked_key_gets_no_further_token() {
        var issued = issue(Map.of("name", "partner", "role", "partner"));
        var path = KEYS + "/" + issued.path("id").asString();

        auth.delete(path, admin).expectStatus().isNoContent();

        exchange(issued.path("key").asString()).expectStatus().isUnauthorized();
        auth.delete(path, admin).expectStatus().isNotFound();
    }

    @Test
    void a_key_is_over_when_it_said_so() {
        var end = Instant.now().plusSeconds(3);
        var issued = issue(Map.of("name", "short", "role", "partner", "expires_at", end.toString()));

        var first = exchange(issued.path("key").asString());

        assertThat(Auth.json(first).path("expires_in").asInt()).isBetween(0, 3);
        Eventually.eventually(
                () -> exchange(issued.path("key").asString()).expectStatus().isUnauthorized());
    }

    @Test
    void wrong_keys_are_refused_alike() {
        var issued = issue(Map.of("name", "partner", "role", "partner"));
        var right = issued.path("key").asString();

        exchange(right.substring(0, right.length() - 1) + (right.endsWith("A") ? "B" : "A"))
                .expectStatus()
                .isUnauthorized();
        exchange("slk_" + UUID.randomUUID().toString().replace("-", "") + "." + "x".repeat(43))
                .expectStatus()
                .isUnauthorized();
        exchange("hunter2").expectStatus().isUnauthorized();
    }

    @Test
    void a_key_needs_a_name_a_role_and_no_end_in_the_past() {
        post(Map.of("role", "partner")).expectStatus().isEqualTo(422);
        post(Map.of("name", "x")).expectStatus().isEqualTo(422);
        post(Map.of("name", "x", "role", "partner", "expires_at", "2020-01-01T00:00:00Z"))
                .expectStatus()
                .isEqualTo(422);
    }

    @Test
    void nothing_but_keys_can_be_revoked_here() {
        var login = Objects.requireNonNull(keycloak.list(JsonNode.class, "/clients?clientId=shortlist-login")
                .blockFirst());

        auth.delete(KEYS + "/" + login.path("id").asString(), admin)
                .expectStatus()
                .isNotFound();
        auth.delete(KEYS + "/" + UUID.randomUUID(), admin).expectStatus().isNotFound();
    }

    private JsonNode issue(Map<String, String> wanted) {
        return Auth.json(post(wanted).expectStatus().isCreated());
    }

    private WebTestClient.ResponseSpec post(Map<String, String> wanted) {
        return auth.call(HttpMethod.POST, KEYS, admin, wanted);
    }

    private WebTestClient.ResponseSpec exchange(String key) {
        return auth.post("/internal/v1/api-keys/token", Map.of("key", key));
    }
}
