package dev.shortlist.auth;

import dev.shortlist.testkit.ServiceTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

@ServiceTest
@ActiveProfiles("local")
@TestPropertySource(properties = "shortlist.auth.keycloak.url=http://localhost:1")
class OutageIT {

    @Autowired
    private WebTestClient http;

    @Test
    void without_keycloak_sign_in_says_to_come_back_later() {
        http.method(HttpMethod.POST)
                .uri("/api/v1/auth/login")
                .bodyValue(Map.of("username", "viewer", "password", "demo-viewer"))
                .exchange()
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .exists("Retry-After")
                .expectBody()
                .jsonPath("$.error_code")
                .isEqualTo("DEPENDENCY_UNAVAILABLE");
    }
}
