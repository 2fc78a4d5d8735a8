package dev.shortlist.gateway;

import dev.shortlist.contracts.Role;
import dev.shortlist.testkit.ServiceTest;
import dev.shortlist.testkit.token.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/// A whole gateway before upstreams of the test, with short patience.
@ServiceTest
@TestPropertySource(
        properties = {
            "management.server.port=",
            "shortlist.gateway.routing.response-timeout=400ms",
            "shortlist.gateway.routing.breaker.pause=1s",
            "shortlist.gateway.health.kept=0s",
            "shortlist.gateway.docs.kept=0s",
            "shortlist.gateway.health.patience=500ms",
            "shortlist.gateway.limit.sizes.ordinary=64KB",
            "shortlist.gateway.limit.sizes.upload=8MB",
            "shortlist.gateway.limit.address.burst=1000",
            "shortlist.gateway.cors.origins=https://console.example"
        })
abstract class BeforeUpstreams {

    @Autowired
    protected WebTestClient http;

    @LocalServerPort
    protected int port;

    @DynamicPropertySource
    static void upstreams(DynamicPropertyRegistry registry) {
        Upstreams.register(registry);
    }

    protected static String token() {
        return TestTokens.shared().of(Role.RECRUITER);
    }

    protected WebTestClient.ResponseSpec get(String path) {
        return http.get()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(token()))
                .exchange();
    }
}
