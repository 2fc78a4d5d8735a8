package dev.shortlist.testkit;

import static dev.shortlist.testkit.Eventually.eventually;

import dev.shortlist.testkit.demo.DemoApplication;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

@ServiceTest
@WithPostgres(shared = "demo")
@WithKafka
@SpringBootTest(
        classes = DemoApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "shortlist.web.most-unanswered=2")
class OverloadIT {

    @LocalServerPort
    private int port;

    @Test
    void a_call_too_many_is_refused_at_once_and_accepted_when_others_have_left() {
        var first = slowCall().subscribe();
        var second = slowCall().subscribe();

        eventually(() -> http().get()
                .uri("/demo/open")
                .exchange()
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .valueEquals("Retry-After", "1")
                .expectBody()
                .jsonPath("$.error_code")
                .isEqualTo("OVERLOADED"));
        http().get().uri("/actuator/health/liveness").exchange().expectStatus().isOk();

        first.dispose();
        second.dispose();
        eventually(
                () -> http().get().uri("/demo/open").exchange().expectStatus().isOk());
    }

    private Mono<String> slowCall() {
        return WebClient.create("http://localhost:" + port)
                .get()
                .uri("/demo/slow?seconds=60")
                .retrieve()
                .bodyToMono(String.class)
                // The probe below may hold a place when this call arrives: refused then, it tries again.
                .retryWhen(Retry.fixedDelay(400, Duration.ofMillis(50)))
                .onErrorComplete();
    }

    private WebTestClient http() {
        return WebTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
    }
}
