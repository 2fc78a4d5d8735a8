package dev.shortlist.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.testkit.Eventually;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

class SystemIT extends BeforeUpstreams {

    private static final String UP = """
            {"status":"UP","components":{"load":{"status":"UP","details":{"requests_in_flight":2}}}}""";

    private static final String[] SERVICES = {
        "auth-service",
        "ingest-service",
        "matcher-service",
        "chat-service",
        "builder-service",
        "export-service",
        "interview-service"
    };

    @Test
    void health_shows_all_services_and_degrades_with_the_first_that_is_silent() {
        for (var service : SERVICES) {
            json(service, "/actuator/health", UP);
        }
        http.get()
                .uri("/health")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo("up")
                .jsonPath("$.services.length()")
                .isEqualTo(7)
                .jsonPath("$.load.requests_in_flight")
                .isEqualTo(14);

        Upstreams.of("chat-service").on("/actuator/health", (_, _) -> Mono.never());

        http.get()
                .uri("/health")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo("degraded")
                .jsonPath("$.services.chat-service.status")
                .isEqualTo("down");
    }

    @Test
    void without_any_service_health_is_down() {
        for (var service : SERVICES) {
            Upstreams.of(service)
                    .on(
                            "/actuator/health",
                            (_, response) -> response.status(500).send());
        }

        http.get()
                .uri("/health")
                .exchange()
                .expectStatus()
                .isEqualTo(503)
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo("down");
    }

    @Test
    void one_document_describes_all_services_and_outlives_one_of_them() {
        var matcher = new AtomicReference<>(document("/api/v1/jobs"));
        json("auth-service", "/v3/api-docs", document("/api/v1/users"));
        Upstreams.of("matcher-service")
                .on(
                        "/v3/api-docs",
                        (_, response) -> matcher.get().isEmpty()
                                ? response.status(503).send().then()
                                : response.header("Content-Type", "application/json")
                                        .sendString(Mono.just(matcher.get())));

        Eventually.eventually(() -> assertThat(openApi().path("paths").propertyNames())
                .contains("/api/v1/users", "/api/v1/jobs", "/health"));
        matcher.set("");

        assertThat(openApi().path("paths").propertyNames()).contains("/api/v1/users", "/api/v1/jobs");
        assertThat(openApi().at("/servers/0/url").asString()).isEqualTo("/");
    }

    @Test
    void pages_come_with_all_that_they_load() {
        for (var path : new String[] {"/", "/docs"}) {
            http.get().uri(path).exchange().expectStatus().isOk().expectHeader().contentTypeCompatibleWith("text/html");
        }
        for (var path : new String[] {
            "/docs/ui/swagger-ui.css",
            "/docs/ui/swagger-ui-bundle.js",
            "/docs/assets/docs.js",
            "/docs/assets/landing.css"
        }) {
            http.get().uri(path).exchange().expectStatus().isOk();
        }
    }

    @Test
    void events_are_documented_too() {
        http.get()
                .uri("/asyncapi.json")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.asyncapi")
                .isNotEmpty();
    }

    @Test
    void response_times_are_measured_by_route() {
        get("/api/v1/jobs").expectStatus().isOk();

        var metrics = http.get()
                .uri("/actuator/prometheus")
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(metrics)
                .contains("spring_cloud_gateway_requests_seconds", "routeId=\"matcher-service\"", "resilience4j");
    }

    private JsonNode openApi() {
        return Objects.requireNonNull(http.get()
                .uri("/openapi.json")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());
    }

    private static String document(String path) {
        return "{\"openapi\":\"3.1.0\",\"paths\":{\"" + path + "\":{\"get\":{\"operationId\":\"page\"}}}}";
    }

    private static void json(String service, String path, String body) {
        Upstreams.of(service)
                .on(
                        path,
                        (_, response) -> response.header("Content-Type", "application/json")
                                .sendString(Mono.just(body)));
    }
}
