package dev.shortlist.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;

class RoutingIT extends BeforeUpstreams {

    @ParameterizedTest
    @CsvSource({
        "/api/v1/auth/me, auth-service",
        "/api/v1/users/7, auth-service",
        "/api/v1/roles, auth-service",
        "/api/v1/api-keys, auth-service",
        "/api/v1/cvs, ingest-service",
        "/api/v1/uploads/7/events, ingest-service",
        "/api/v1/erasures/7, ingest-service",
        "/api/v1/jobs/7/rankings, matcher-service",
        "/api/v1/skills/autocomplete, matcher-service",
        "/api/v1/rankings/7, matcher-service",
        "/api/v1/candidates, matcher-service",
        "/api/v1/analytics/overview, matcher-service",
        "/api/v1/chat/sessions, chat-service",
        "/api/v1/builder/sessions, builder-service",
        "/api/v1/exports, export-service",
        "/api/v1/documents/templates, export-service",
        "/api/v1/interviews, interview-service",
        "/auth/me, auth-service",
        "/jobs, matcher-service",
        "/chat/sessions, chat-service",
        "/api/threads, chat-service",
    })
    void a_path_is_served_by_its_service(String path, String service) {
        get(path).expectStatus().isOk().expectBody(String.class).isEqualTo(service);
    }

    @Test
    void method_query_and_body_arrive_as_they_were_sent() {
        http.post()
                .uri(URI.create("http://localhost:" + port + "/export?top_k=5&q=%D8%B9%20%2B"))
                .headers(headers -> headers.setBearerAuth(token()))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"format\":\"csv\"}")
                .exchange()
                .expectStatus()
                .isOk();

        var call = Upstreams.of("export-service").calls("/api/v1/exports").getLast();
        assertThat(call.method()).isEqualTo("POST");
        assertThat(call.uri()).endsWith("?top_k=5&q=%D8%B9%20%2B");
        assertThat(call.body()).isEqualTo("{\"format\":\"csv\"}");
        assertThat(call.headers().get("Content-Type")).startsWith("application/json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/internal/v1/api-keys/token",
                "/api/v1/internal/x",
                "/actuator/env",
                "/actuator/health/../env",
                "/v3/api-docs",
                "/nothing/here",
                "/api/v1/auth/../../../internal/v1/api-keys/token",
                "/api/v1/auth/%2e%2e/%2e%2e/%2e%2e/internal/v1/api-keys/token",
                "/api/v1/auth;/../../../actuator/env",
            })
    void nothing_private_is_reachable(String path) {
        var asked = Upstreams.of("auth-service")
                .calls("/internal/v1/api-keys/token")
                .size();

        var status = http.get()
                .uri(URI.create("http://localhost:" + port + path))
                .headers(headers -> headers.setBearerAuth(token()))
                .exchange()
                .returnResult(byte[].class)
                .getStatus()
                .value();

        assertThat(status).isIn(400, 404);
        assertThat(Upstreams.of("auth-service").calls("/internal/v1/api-keys/token"))
                .hasSize(asked);
    }

    @Test
    void a_request_id_is_kept_passed_on_and_answered_once() {
        http.get()
                .uri("/api/v1/skills/categories")
                .header("X-Request-Id", "abc-1")
                .header("X-Forwarded-For", "10.9.8.7")
                .headers(headers -> headers.setBearerAuth(token()))
                .exchange()
                .expectHeader()
                .valueEquals("X-Request-Id", "abc-1");

        var call = Upstreams.of("matcher-service").only("/api/v1/skills/categories");
        assertThat(call.headers().getAll("X-Request-Id")).containsExactly("abc-1");
        assertThat(call.headers().getAll("X-Forwarded-For")).containsExactly("127.0.0.1");
    }

    @Test
    void every_answer_bears_security_headers() {
        for (var path : new String[] {"/api/v1/jobs", "/nothing/here", "/health"}) {
            get(path)
                    .expectHeader()
                    .valueEquals("X-Content-Type-Options", "nosniff")
                    .expectHeader()
                    .valueEquals("X-Frame-Options", "DENY")
                    .expectHeader()
                    .exists("Content-Security-Policy")
                    .expectHeader()
                    .exists("Referrer-Policy");
        }
    }

    @Test
    void only_pages_of_named_origins_may_call() {
        http.options()
                .uri("/api/v1/jobs")
                .header("Origin", "https://console.example")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,last-event-id")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Access-Control-Allow-Origin", "https://console.example");
        http.options()
                .uri("/api/v1/jobs")
                .header("Origin", "https://evil.example")
                .header("Access-Control-Request-Method", "POST")
                .exchange()
                .expectStatus()
                .isForbidden();
    }
}
