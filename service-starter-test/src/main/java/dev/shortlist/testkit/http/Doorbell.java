package dev.shortlist.testkit.http;

import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;

/// Calls an endpoint with nothing in hand and looks only at who opens.
final class Doorbell {

    // Refusals come at once. A stream may stay silent for long: whoever is not refused by then was let in.
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    static final int SILENCE = 0;

    record Answer(int status, String body) {}

    private final WebTestClient http;

    Doorbell(WebTestClient http) {
        this.http = http.mutate().responseTimeout(PATIENCE).build();
    }

    Answer ring(Endpoint endpoint, String token) {
        var request =
                http.method(endpoint.method()).uri(endpoint.concrete()).headers(headers -> authorize(headers, token));
        try {
            var result = request.exchange().expectBody(String.class).returnResult();
            return new Answer(result.getStatus().value(), String.valueOf(result.getResponseBody()));
        } catch (IllegalStateException e) {
            if (String.valueOf(e.getMessage()).contains("Timeout")) {
                return new Answer(SILENCE, "");
            }
            throw e;
        }
    }

    private static void authorize(HttpHeaders headers, String token) {
        if (!token.isEmpty()) {
            headers.setBearerAuth(token);
        }
    }
}
