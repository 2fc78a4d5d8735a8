package dev.shortlist.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.Permission;
import dev.shortlist.contracts.Role;
import dev.shortlist.testkit.ServiceTest;
import dev.shortlist.testkit.WithKeycloak;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
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
class RoleIT {

    @Autowired
    private WebTestClient http;

    private Auth auth;
    private String admin;

    @BeforeEach
    void an_administrator_is_signed_in() {
        auth = new Auth(http);
        admin = auth.token("admin");
    }

    @AfterEach
    void viewers_are_as_before() {
        edit("viewer", wires(Role.VIEWER)).expectStatus().isOk();
    }

    @Test
    void the_matrix_of_a_new_realm_is_that_of_the_contract() {
        var matrix = Auth.json(auth.get("/api/v1/roles", admin));

        assertThat(matrix.valueStream().map(row -> row.path("role").asString()))
                .containsExactly("admin", "hr", "recruiter", "hiring_manager", "viewer", "candidate", "partner");
        for (var role : Role.values()) {
            assertThat(permissions(matrix, role)).as(role.wire()).containsExactlyInAnyOrderElementsOf(wires(role));
        }
    }

    @Test
    void an_edit_takes_effect_at_the_next_token() {
        var before = auth.session("viewer");

        edit("viewer", List.of("search_cv", "read_audit"))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.permissions.length()")
                .isEqualTo(2);

        var after = Auth.json(auth.refresh(before));
        assertThat(before.path("permissions").toString()).contains("view_analytics");
        assertThat(after.path("permissions").valueStream().map(name -> name.asString()))
                .containsExactlyInAnyOrder("search_cv", "read_audit");
    }

    @Test
    void a_role_may_lose_everything_but_the_administrator_the_users() {
        edit("viewer", List.of()).expectStatus().isOk();
        edit("admin", List.of("search_cv")).expectStatus().isEqualTo(409);
    }

    @Test
    void unknown_roles_and_permissions_are_refused() {
        edit("emperor", List.of("search_cv")).expectStatus().isNotFound();
        assertThat(edit("viewer", List.of("fly"))
                        .returnResult(byte[].class)
                        .getStatus()
                        .value())
                .isIn(400, 422);
    }

    private WebTestClient.ResponseSpec edit(String role, List<String> permissions) {
        return auth.call(HttpMethod.PUT, "/api/v1/roles/" + role, admin, Map.of("permissions", permissions));
    }

    private static List<String> permissions(JsonNode matrix, Role role) {
        return matrix.valueStream()
                .filter(row -> row.path("role").asString().equals(role.wire()))
                .flatMap(row -> row.path("permissions").valueStream())
                .map(name -> name.asString())
                .toList();
    }

    private static List<String> wires(Role role) {
        return role.permissions().stream().map(Permission::wire).toList();
    }
}
