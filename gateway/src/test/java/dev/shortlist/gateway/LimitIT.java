package dev.shortlist.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.Role;
import dev.shortlist.testkit.token.Person;
import dev.shortlist.testkit.token.TestTokens;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

@TestPropertySource(
        properties = {
            "shortlist.gateway.limit.caller.burst=3",
            "shortlist.gateway.limit.caller.refill=1",
            "shortlist.gateway.limit.caller.per=1h",
            "shortlist.gateway.limit.sign-in.burst=2",
            "shortlist.gateway.limit.sign-in.refill=1",
            "shortlist.gateway.limit.sign-in.per=1h"
        })
class LimitIT extends BeforeUpstreams {

    @Test
    void one_callers_haste_is_stopped_and_does_not_slow_another() {
        var hasty = someone();

        for (var call = 0; call < 3; call++) {
            jobs(hasty)
                    .expectStatus()
                    .isOk()
                    .expectHeader()
                    .valueEquals("RateLimit-Remaining", String.valueOf(2 - call));
        }

        limited(jobs(hasty));
        jobs(someone()).expectStatus().isOk();
    }

    @Test
    void passwords_cannot_be_guessed_quickly_under_either_name() {
        http.post()
                .uri("/api/v1/auth/login")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("RateLimit-Limit", "2");
        http.post().uri("/auth/login").exchange().expectStatus().isOk();

        limited(http.post().uri("/api/v1/auth/login").exchange());
        limited(http.post().uri("/auth/login").exchange());
        assertThat(Upstreams.of("auth-service").calls("/api/v1/auth/login")).hasSizeLessThanOrEqualTo(4);
    }

    private WebTestClient.ResponseSpec jobs(String token) {
        return http.get()
                .uri("/api/v1/jobs")
                .headers(headers -> headers.setBearerAuth(token))
                .exchange();
    }

    private static void limited(WebTestClient.ResponseSpec answer) {
        answer.expectStatus()
                .isEqualTo(429)
                .expectHeader()
                .exists("Retry-After")
                .expectHeader()
                .valueEquals("RateLimit-Remaining", "0")
                .expectHeader()
                .exists("RateLimit-Reset")
                .expectBody()
                .jsonPath("$.error_code")
                .isEqualTo("RATE_LIMITED");
    }

    private static String someone() {
        return TestTokens.shared().of(Person.named(UUID.randomUUID().toString(), Role.RECRUITER));
    }
}
