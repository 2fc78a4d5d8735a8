package dev.shortlist.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;

class AnswerHeadersTest {

    private final HttpHeaders received = new HttpHeaders();

    @Test
    void what_we_say_ourselves_is_not_said_twice() {
        received.set("X-Request-Id", "theirs");
        received.set("Server", "theirs");
        received.set("ETag", "\"7\"");

        assertThat(shown().headerNames()).containsExactly("ETag");
    }

    @Test
    void nobody_may_hold_an_event_stream() {
        received.set("Content-Type", "text/event-stream;charset=UTF-8");

        assertThat(shown().getFirst("X-Accel-Buffering")).isEqualTo("no");
        assertThat(shown().getCacheControl()).isEqualTo("no-cache");
    }

    @Test
    void an_ordinary_answer_stays_as_it_is() {
        received.set("Content-Type", "application/json");

        assertThat(shown()).isEqualTo(received);
    }

    private HttpHeaders shown() {
        return new AnswerHeaders().filter(received, MockServerWebExchange.from(MockServerHttpRequest.get("/")));
    }
}
