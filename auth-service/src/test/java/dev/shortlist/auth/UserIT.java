package dev.shortlist.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.auth.keycloak.KeycloakAdmin;
import dev.shortlist.testkit.ServiceTest;
import dev.shortlist.testkit.WithKeycloak;
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
class UserIT {

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
    void a_new_person_can_sign_in_at_once() {
        var name = Auth.uniqueName("ada");

        var ada = auth.person(name, "hiring_manager", admin);

        assertThat(ada.path("role").asString()).isEqualTo("hiring_manager");
        assertThat(ada.path("active").asBoolean()).isTrue();
        assertThat(ada.path("created_at").asString()).endsWith("Z");
        assertThat(auth.session(name).path("role").asString()).isEqualTo("hiring_manager");
        assertThat(Auth.json(auth.get(path(ada), admin))).isEqualTo(ada);
    }

    @Test
    void people_are_listed_in_pages_without_machines() {
        var page = Auth.json(auth.get("/api/v1/users?limit=100", admin));

        assertThat(page.path("items")
                        .valueStream()
                        .map(user -> user.path("username").asString()))
                .contains("admin", "hr", "hiring_manager", "recruiter", "viewer", "candidate")
                .noneMatch(name -> name.startsWith("service-account-"));
        assertThat(page.path("total").asInt()).isEqualTo(page.path("items").size());
        assertThat(Auth.json(auth.get("/api/v1/users?limit=1&offset=2", admin)).path("items"))
                .hasSize(1);
    }

    @Test
    void people_are_found_by_a_part_of_their_name() {
        var name = Auth.uniqueName("findme");
        auth.person(name, "viewer", admin);

        var page = Auth.json(auth.get("/api/v1/users?search=" + name.substring(3), admin));

        assertThat(page.path("items")
                        .valueStream()
                        .map(user -> user.path("username").asString()))
                .containsExactly(name);
        assertThat(page.path("total").asInt()).isEqualTo(1);
    }

    @Test
    void a_name_or_address_in_use_is_a_conflict() {
        var name = Auth.uniqueName("twin");
        auth.person(name, "viewer", admin);

        create(name, name + "-b@example.org", "demo-" + name, "viewer")
                .expectStatus()
                .isEqualTo(409);
        create(name + "-b", name + "@example.org", "demo-" + name, "viewer")
                .expectStatus()
                .isEqualTo(409);
    }

    @Test
    void what_cannot_be_accepted_is_named() {
        field(create("x y", "a@example.org", "demo-1234", "viewer"), 422, "username");
        field(create(Auth.uniqueName("ada"), "no-address", "demo-1234", "viewer"), 422, "email");
        assertThat(create(Auth.uniqueName("ada"), "a@example.org", "demo-1234", "emperor")
                        .returnResult(byte[].class)
                        .getStatus()
                        .value())
                .isIn(400, 422);
    }

    @Test
    void a_role_change_shows_in_the_next_token() {
        var name = Auth.uniqueName("riser");
        var person = auth.person(name, "viewer", admin);
        var session = auth.session(name);

        patch(person, Map.of("role", "recruiter")).expectStatus().isOk();

        var next = Auth.json(auth.refresh(session));
        assertThat(next.path("roles").toString()).isEqualTo("[\"recruiter\"]");
        assertThat(next.path("permissions").toString()).contains("upload_cv");
    }

    @Test
    void a_new_password_replaces_the_old_one_and_ends_sessions() {
        var name = Auth.uniqueName("forgetful");
        var person = auth.person(name, "viewer", admin);
        var session = auth.session(name);

        patch(person, Map.of("password", "another-one-1", "email", name + "@example.net"))
                .expectStatus()
                .isOk();

        auth.refresh(session).expectStatus().isUnauthorized();
        auth.login(name, Auth.demoPassword(name)).expectStatus().isUnauthorized();
        auth.login(name, "another-one-1").expectStatus().isOk();
        assertThat(Auth.json(auth.get(path(person), admin)).path("email").asString())
                .isEqualTo(name + "@example.net");
    }

    @Test
    void a_reactivated_person_is_back() {
        var name = Auth.uniqueName("returner");
        var person = auth.person(name, "viewer", admin);

        patch(person, Map.of("active", false)).expectStatus().isOk();
        patch(person, Map.of("active", true)).expectStatus().isOk();

        auth.login(name, Auth.demoPassword(name)).expectStatus().isOk();
    }

    @Test
    void a_deleted_person_is_gone() {
        var name = Auth.uniqueName("goner");
        var person = auth.person(name, "viewer", admin);

        auth.delete(path(person), admin).expectStatus().isNoContent();

        auth.get(path(person), admin).expectStatus().isNotFound();
        auth.delete(path(person), admin).expectStatus().isNotFound();
        auth.login(name, Auth.demoPassword(name)).expectStatus().isUnauthorized();
    }

    @Test
    void an_administrator_cannot_lock_himself_out() {
        var me = Auth.json(auth.get("/api/v1/auth/me", admin)).path("user_id").asString();

        auth.delete("/api/v1/users/" + me, admin).expectStatus().isEqualTo(409);
        auth.call(HttpMethod.PATCH, "/api/v1/users/" + me, admin, Map.of("active", false))
                .expectStatus()
                .isEqualTo(409);
        auth.call(HttpMethod.PATCH, "/api/v1/users/" + me, admin, Map.of("role", "viewer"))
                .expectStatus()
                .isEqualTo(409);
    }

    @Test
    void the_realms_password_policy_is_kept_and_its_reason_told() {
        var name = Auth.uniqueName("careless");
        policy("length(12)");
        try {
            field(create(name, name + "@example.org", "too-short", "viewer"), 422, "password");
        } finally {
            policy("");
        }

        assertThat(Auth.json(auth.get("/api/v1/users?search=" + name, admin))
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void the_users_behind_machines_are_nobodys_business() {
        var client = Objects.requireNonNull(
                keycloak.list(JsonNode.class, "/clients?clientId=auth-service").blockFirst());
        var machine = Objects.requireNonNull(keycloak.get(
                        JsonNode.class,
                        "/clients/{id}/service-account-user",
                        client.path("id").asString())
                .block());

        auth.get(path(machine), admin).expectStatus().isNotFound();
        auth.delete(path(machine), admin).expectStatus().isNotFound();
    }

    @Test
    void a_stranger_is_not_found() {
        auth.get("/api/v1/users/" + UUID.randomUUID(), admin).expectStatus().isNotFound();
    }

    @Test
    void who_may_not_manage_users_is_told_what_is_missing() {
        auth.get("/api/v1/users", auth.token("recruiter"))
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.error")
                .isEqualTo("Permission denied: manage_users required");
    }

    private void policy(String policy) {
        keycloak.send(HttpMethod.PUT, Map.of("passwordPolicy", policy), "").block();
    }

    private WebTestClient.ResponseSpec create(String name, String email, String password, String role) {
        return auth.call(
                HttpMethod.POST,
                "/api/v1/users",
                admin,
                Map.of("username", name, "email", email, "password", password, "role", role));
    }

    private WebTestClient.ResponseSpec patch(JsonNode person, Object change) {
        return auth.call(HttpMethod.PATCH, path(person), admin, change);
    }

    private static void field(WebTestClient.ResponseSpec answer, int status, String field) {
        answer.expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.details.field")
                .isEqualTo(field);
    }

    private static String path(JsonNode person) {
        return "/api/v1/users/" + person.path("id").asString();
    }
}
