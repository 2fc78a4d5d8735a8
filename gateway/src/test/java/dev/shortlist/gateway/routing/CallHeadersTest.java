package dev.shortlist.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;

class CallHeadersTest {

    @Test
    void a_clients_claims_about_its_origin_are_replaced_by_what_we_see() {
        var sent = sent(MockServerHttpRequest.get("http://door.example/api/v1/jobs")
                .remoteAddress(new InetSocketAddress("192.0.2.7", 4711))
                .header("Host", "door.example")
                .header("X-Forwarded-For", "10.0.0.1")
                .header("X-Forwarded-Prefix", "/evil")
                .header("Forwarded", "for=10.0.0.1")
                .header("X-Real-IP", "10.0.0.1"));

        assertThat(sent.get("X-Forwarded-For")).containsExactly("192.0.2.7");
        assertThat(sent.get("X-Forwarded-Host")).containsExactly("door.example");
        assertThat(sent.get("X-Forwarded-Proto")).containsExactly("http");
        assertThat(sent.headerNames()).doesNotContain("X-Forwarded-Prefix", "Forwarded", "X-Real-IP");
    }

    @Test
    void an_api_key_stays_here_and_everything_else_goes_on() {
        var sent = sent(MockServerHttpRequest.get("/api/v1/jobs")
                .header("x-api-key", "slk_1.2")
                .header("Authorization", "Bearer token")
                .header("Last-Event-ID", "10")
                .header("traceparent", "00-1-2-01"));

        assertThat(sent.containsHeader("X-API-Key")).isFalse();
        assertThat(sent.getFirst("Authorization")).isEqualTo("Bearer token");
        assertThat(sent.getFirst("Last-Event-ID")).isEqualTo("10");
        assertThat(sent.getFirst("traceparent")).isEqualTo("00-1-2-01");
    }

    @Test
    void the_request_id_that_was_answered_is_the_one_that_goes_on() {
        var exchange = MockServerWebExchange.from(
                MockServerHttpRequest.get("/api/v1/jobs").header("X-Request-Id", "forged\tline"));
        exchange.getResponse().getHeaders().set("X-Request-Id", "sane");

        var sent = new CallHeaders().filter(exchange.getRequest().getHeaders(), exchange);

        assertThat(sent.get("X-Request-Id")).containsExactly("sane");
    }

    private static HttpHeaders sent(MockServerHttpRequest.BaseBuilder<?> request) {
        var exchange = MockServerWebExchange.from(request);
        return new CallHeaders().filter(exchange.getRequest().getHeaders(), exchange);
    }
}
