package dev.shortlist.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.testkit.Eventually;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class FailureIT extends BeforeUpstreams {

    private static final Upstream EXPORT = Upstreams.of("export-service");

    @Autowired
    private CircuitBreakerRegistry breakers;

    @AfterEach
    void all_is_well_again() {
        breakers.getAllCircuitBreakers().forEach(breaker -> breaker.reset());
    }

    @Test
    void a_read_that_meets_a_closed_connection_is_repeated() {
        var attempts = new AtomicInteger();
        EXPORT.on(
                "/api/v1/exports/flaky",
                (_, response) -> attempts.incrementAndGet() < 3
                        ? Upstream.hangUp(response)
                        : response.sendString(Mono.just("third time")).then());

        get("/api/v1/exports/flaky")
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .isEqualTo("third time");
    }

    @Test
    void a_read_that_meets_a_replica_not_ready_is_repeated_twice_at_most() {
        var attempts = new AtomicInteger();
        EXPORT.on("/api/v1/exports/starting", (_, response) -> {
            attempts.incrementAndGet();
            return response.status(503).send();
        });

        get("/api/v1/exports/starting").expectStatus().isEqualTo(503);

        assertThat(attempts).hasValue(3);
    }

    @Test
    void a_service_that_says_when_to_come_back_is_not_asked_sooner() {
        var attempts = new AtomicInteger();
        EXPORT.on("/api/v1/exports/busy", (_, response) -> {
            attempts.incrementAndGet();
            return response.status(503).header("Retry-After", "7").send();
        });

        get("/api/v1/exports/busy").expectStatus().isEqualTo(503).expectHeader().valueEquals("Retry-After", "7");

        assertThat(attempts).hasValue(1);
    }

    @Test
    void a_write_is_never_repeated() {
        var attempts = new AtomicInteger();
        EXPORT.on("/api/v1/documents", (_, response) -> {
            attempts.incrementAndGet();
            return Upstream.hangUp(response);
        });

        unavailable(call(HttpMethod.POST, "/api/v1/documents"));

        assertThat(attempts).hasValue(1);
    }

    @Test
    void an_ordinary_call_that_takes_too_long_is_ended() {
        EXPORT.on("/api/v1/exports/slow", (_, _) -> Mono.never());

        get("/api/v1/exports/slow")
                .expectStatus()
                .isEqualTo(504)
                .expectBody()
                .jsonPath("$.error_code")
                .isEqualTo("DEPENDENCY_UNAVAILABLE");
    }

    @Test
    void a_service_that_does_not_answer_is_left_alone_and_asked_again_later() {
        var attempts = new AtomicInteger();
        var broken = new AtomicInteger(1);
        Upstreams.of("builder-service").on("/api/v1/builder/start", (_, response) -> {
            attempts.incrementAndGet();
            return broken.get() == 1
                    ? Upstream.hangUp(response)
                    : response.sendString(Mono.just("back")).then();
        });

        for (var call = 0; call < 10; call++) {
            unavailable(call(HttpMethod.POST, "/api/v1/builder/start"));
        }

        assertThat(attempts).as("the breaker opens after five").hasValue(5);
        get("/api/v1/jobs").expectStatus().isOk();
        broken.set(0);
        Eventually.eventually(() ->
                call(HttpMethod.POST, "/api/v1/builder/start").expectStatus().isOk());
    }

    @Test
    void a_request_that_is_too_large_is_refused_with_its_size() {
        call(HttpMethod.POST, "/api/v1/jobs", new byte[100 * 1024])
                .expectStatus()
                .isEqualTo(413)
                .expectBody()
                .jsonPath("$.error_code")
                .isEqualTo("FILE_TOO_LARGE")
                .jsonPath("$.details.max_size")
                .isEqualTo("64KB")
                .jsonPath("$.details.your_size")
                .isEqualTo("100KB");
    }

    @Test
    void a_request_without_length_is_counted_and_its_service_not_blamed() {
        for (var call = 0; call < 8; call++) {
            http.post()
                    .uri("/api/v1/candidates")
                    .headers(headers -> headers.setBearerAuth(token()))
                    .contentType(MediaType.APPLICATION_OCTET_STREAM)
                    .body(BodyInserters.fromPublisher(Flux.range(0, 10).map(_ -> new byte[10 * 1024]), byte[].class))
                    .exchange()
                    .expectStatus()
                    .isEqualTo(413)
                    .expectBody()
                    .jsonPath("$.details.your_size")
                    .isEqualTo("more than 64KB");
        }

        get("/api/v1/candidates").expectStatus().isOk();
    }

    private WebTestClient.ResponseSpec call(HttpMethod method, String path) {
        return call(method, path, "{}".getBytes(StandardCharsets.UTF_8));
    }

    private WebTestClient.ResponseSpec call(HttpMethod method, String path, byte[] body) {
        return http.method(method)
                .uri(path)
                .headers(headers -> headers.setBearerAuth(token()))
                .bodyValue(body)
                .exchange();
    }

    private static void unavailable(WebTestClient.ResponseSpec answer) {
        answer.expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .exists("Retry-After")
                .expectBody()
                .jsonPath("$.error_code")
                .isEqualTo("DEPENDENCY_UNAVAILABLE");
    }
}
