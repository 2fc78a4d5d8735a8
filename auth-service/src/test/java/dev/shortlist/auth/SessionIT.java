package dev.shortlist.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.Role;
import dev.shortlist.testkit.ServiceTest;
import dev.shortlist.testkit.WithKeycloak;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;

@ServiceTest
@WithKeycloak
@ActiveProfiles("local")
class SessionIT {

    @Autowired
    private WebTestClient http;

    private Auth auth;

    @BeforeEach
    void speak_of_sign_in() {
        auth = new Auth(http);
    }

    @Test
    void a_password_as_json_opens_a_session_with_role_and_permissions() {
        var session = auth.session("recruiter");

        assertThat(session.path("token_type").asString()).isEqualTo("Bearer");
        assertThat(session.path("access_token").asString().split("\\.")).hasSize(3);
        assertThat(session.path("refresh_token").asString()).isNotEmpty();
        assertThat(session.path("expires_in").asInt()).isPositive();
        assertThat(session.path("role").asString()).isEqualTo("recruiter");
        assertThat(session.path("roles").toString()).isEqualTo("[\"recruiter\"]");
        assertThat(session.path("permissions").valueStream().map(name -> name.asString()))
                .containsExactlyInAnyOrderElementsOf(Role.RECRUITER.permissions().stream()
                        .map(permission -> permission.wire())
                        .toList());
    }

    @Test
    void a_password_as_an_oauth2_form_does_the_same() {
        var answer = http.post()
                .uri("/api/v1/auth/login")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(BodyInserters.fromFormData("grant_type", "password")
                        .with("username", "viewer")
                        .with("password", "demo-viewer"))
                .exchange();

        assertThat(Auth.json(answer).path("role").asString()).isEqualTo("viewer");
    }

    @Test
    void a_wrong_password_is_refused_like_an_unknown_name() {
        for (var answer : new WebTestClient.ResponseSpec[] {
            auth.login("viewer", "wrong"), auth.login("nobody-of-that-name", "wrong")
        }) {
            answer.expectStatus().isUnauthorized();
            var problem = Auth.json(answer);
            assertThat(problem.path("error_code").asString()).isEqualTo("UNAUTHENTICATED");
            assertThat(problem.path("title").asString()).isEqualTo("Sign-in failed");
        }
    }

    @Test
    void a_missing_password_names_the_field() {
        auth.post("/api/v1/auth/login", Map.of("username", "viewer"))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.details.field")
                .isEqualTo("password");
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "hr", "hiring_manager", "recruiter", "viewer", "candidate"})
    void every_demo_user_signs_in_by_role(String role) {
        auth.post("/api/v1/auth/demo-login", Map.of("role", role))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.role")
                .isEqualTo(role);
    }

    @Test
    void me_says_who_calls() {
        auth.get("/api/v1/auth/me", auth.token("hr"))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.username")
                .isEqualTo("hr")
                .jsonPath("$.email")
                .isEqualTo("hr@example.org")
                .jsonPath("$.role")
                .isEqualTo("hr")
                .jsonPath("$.user_id")
                .isNotEmpty();
    }

    @Test
    void a_refresh_token_is_good_for_one_new_session() {
        var first = auth.session("viewer");

        var second = Auth.json(auth.refresh(first));

        assertThat(second.path("role").asString()).isEqualTo("viewer");
        auth.refresh(first).expectStatus().isUnauthorized();
    }

    @Test
    void signing_out_revokes_the_refresh_token_and_may_be_repeated() {
        var session = auth.session("viewer");
        var body = Map.of("refresh_token", session.path("refresh_token").asString());

        auth.post("/api/v1/auth/logout", body).expectStatus().isNoContent();

        auth.refresh(session).expectStatus().isUnauthorized();
        auth.post("/api/v1/auth/logout", body).expectStatus().isNoContent();
    }

    @Test
    void what_is_no_refresh_token_is_refused() {
        auth.post("/api/v1/auth/refresh", Map.of("refresh_token", "not-a-token"))
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void a_deactivated_person_is_refused_at_the_next_refresh_and_sign_in() {
        var admin = auth.token("admin");
        var name = Auth.uniqueName("leaver");
        var person = auth.person(name, "viewer", admin);
        var session = auth.session(name);

        auth.call(HttpMethod.PATCH, "/api/v1/users/" + person.path("id").asString(), admin, Map.of("active", false))
                .expectStatus()
                .isOk();

        auth.refresh(session).expectStatus().isUnauthorized();
        auth.login(name, Auth.demoPassword(name)).expectStatus().isUnauthorized();
    }
}
