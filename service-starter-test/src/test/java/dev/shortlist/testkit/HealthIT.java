package dev.shortlist.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.Role;
import dev.shortlist.starter.json.WireFormat;
import dev.shortlist.testkit.demo.DemoApplication;
import dev.shortlist.testkit.token.TestTokens;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

class HealthIT {

    @Nested
    @ServiceTest
    @WithPostgres(shared = "demo")
    @WithKafka
    @SpringBootTest(classes = DemoApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
    class When_everything_is_there {

        @Autowired
        private WebTestClient http;

        @Test
        void health_shows_service_database_broker_and_load() {
            var health = json(http, "/actuator/health", 200);

            assertThat(health.at("/status").asString()).isEqualTo("UP");
            assertThat(health.at("/components/service/details/name").asString()).isEqualTo("demo-service");
            assertThat(health.at("/components/database/status").asString()).isEqualTo("UP");
            assertThat(health.at("/components/kafka/details/nodes").asInt()).isEqualTo(1);
            assertThat(health.at("/components/load/details/requests_in_flight").asInt())
                    .isEqualTo(1);
            assertThat(health.at("/components/load/details").propertyNames())
                    .contains("cpu", "heap_used_mb", "heap_max_mb");
        }

        @Test
        void metrics_carry_the_service_and_buckets_for_percentiles() {
            json(http, "/demo/open", 200);

            var metrics = http.get()
                    .uri("/actuator/prometheus")
                    .exchange()
                    .expectBody(String.class)
                    .returnResult()
                    .getResponseBody();

            assertThat(metrics)
                    .contains("http_server_requests_seconds_bucket{application=\"demo-service\"")
                    .contains("uri=\"/demo/open\"")
                    .contains("jvm_memory_used_bytes");
        }
    }

    @Nested
    @ServiceTest
    @SpringBootTest(
            classes = DemoApplication.class,
            webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
            properties = {
                "shortlist.postgres.port=1",
                "spring.kafka.bootstrap-servers=localhost:1",
                "spring.flyway.enabled=false"
            })
    class When_database_and_broker_are_away {

        @Autowired
        private WebTestClient http;

        @Autowired
        private TestTokens tokens;

        @Test
        void health_says_which_and_readiness_with_it_but_the_service_lives() {
            var health = json(http, "/actuator/health", 503);

            assertThat(health.at("/components/database/status").asString()).isEqualTo("DOWN");
            assertThat(health.at("/components/kafka/status").asString()).isEqualTo("DOWN");
            assertThat(health.toString()).doesNotContain("127.0.0.1").doesNotContain("localhost");
            json(http, "/actuator/health/readiness", 503);
            json(http, "/actuator/health/liveness", 200);
        }

        @Test
        void a_call_that_needs_the_database_is_told_so() {
            http.post()
                    .uri("/demo/greetings")
                    .headers(headers -> headers.setBearerAuth(tokens.of(Role.RECRUITER)))
                    .header("Idempotency-Key", "any")
                    .contentType(MediaType.APPLICATION_JSON)
                    .bodyValue("{\"full_name\":\"Ada\",\"top_k\":5}")
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

    @Nested
    @ServiceTest
    @WithPostgres(shared = "demo")
    @WithKafka
    @SpringBootTest(
            classes = DemoApplication.class,
            webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
            properties = "shortlist.security.keys=http://localhost:1/certs")
    class When_the_issuer_is_away {

        @Autowired
        private WebTestClient http;

        @Autowired
        private TestTokens tokens;

        @Test
        void nobody_is_called_unauthenticated_for_it() {
            http.get()
                    .uri("/demo/me")
                    .headers(headers -> headers.setBearerAuth(tokens.of(Role.RECRUITER)))
                    .exchange()
                    .expectStatus()
                    .isEqualTo(503)
                    .expectBody()
                    .jsonPath("$.error_code")
                    .isEqualTo("DEPENDENCY_UNAVAILABLE");
        }
    }

    private static JsonNode json(WebTestClient http, String path, int status) {
        var result = http.get().uri(path).exchange().expectBody(String.class).returnResult();
        assertThat(result.getStatus().value()).as(result.getResponseBody()).isEqualTo(status);
        return WireFormat.mapper().readTree(result.getResponseBody());
    }
}
