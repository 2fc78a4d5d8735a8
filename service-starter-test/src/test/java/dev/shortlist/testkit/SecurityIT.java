package dev.shortlist.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.Permission;
import dev.shortlist.contracts.Role;
import dev.shortlist.testkit.demo.DemoApplication;
import dev.shortlist.testkit.http.EndpointMatrix;
import dev.shortlist.testkit.token.BadToken;
import dev.shortlist.testkit.token.TestTokens;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.reactive.server.WebTestClient;

@ServiceTest
@WithPostgres(shared = "demo")
@WithKafka
@SpringBootTest(classes = DemoApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SecurityIT {

    @Autowired
    private WebTestClient http;

    @Autowired
    private TestTokens tokens;

    @TestFactory
    Stream<DynamicNode> every_endpoint_serves_whom_it_should(@Autowired ApplicationContext application) {
        return new EndpointMatrix(application, http).tests(Path.of("src/test/resources/golden/endpoints.txt"));
    }

    @Test
    void the_missing_permission_is_named() {
        http.get()
                .uri("/demo/greetings")
                .headers(headers -> headers.setBearerAuth(tokens.of(Role.PARTNER)))
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.error")
                .isEqualTo("Permission denied: search_cv or build_cv required")
                .jsonPath("$.error_code")
                .isEqualTo("PERMISSION_DENIED");
    }

    @Test
    void a_caller_is_who_the_token_says() {
        http.get()
                .uri("/demo/me")
                .headers(headers -> headers.setBearerAuth(tokens.of(Role.RECRUITER)))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.username")
                .isEqualTo("recruiter")
                .jsonPath("$.roles[0]")
                .isEqualTo("recruiter")
                .jsonPath("$.permissions.length()")
                .isEqualTo(Role.RECRUITER.permissions().size());
    }

    @Test
    void permissions_count_and_roles_do_not() {
        var token = tokens.withPermissions(Permission.SEARCH_CV);

        http.get()
                .uri("/demo/greetings")
                .headers(headers -> headers.setBearerAuth(token))
                .exchange()
                .expectStatus()
                .isOk();
    }

    @ParameterizedTest
    @EnumSource
    void an_open_endpoint_serves_a_client_that_still_sends_a_bad_token(BadToken kind) {
        http.get()
                .uri("/demo/open")
                .headers(headers -> headers.setBearerAuth(tokens.bad(kind)))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.known")
                .isEqualTo(false);
    }

    @Test
    void health_and_metrics_are_open_and_nothing_else_of_the_actuator() {
        assertThat(status("/actuator/health")).isEqualTo(200);
        assertThat(status("/actuator/health/liveness")).isEqualTo(200);
        assertThat(status("/actuator/prometheus")).isEqualTo(200);
        assertThat(status("/actuator/info")).isEqualTo(200);
        assertThat(status("/actuator/env")).isEqualTo(404);
        assertThat(status("/actuator/heapdump")).isEqualTo(404);
    }

    @Test
    void every_answer_carries_security_headers_and_no_session() {
        http.get()
                .uri("/demo/open")
                .exchange()
                .expectHeader()
                .valueEquals("X-Content-Type-Options", "nosniff")
                .expectHeader()
                .valueEquals("X-Frame-Options", "DENY")
                .expectHeader()
                .valueEquals("Referrer-Policy", "no-referrer")
                .expectHeader()
                .valueEquals("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .expectHeader()
                .doesNotExist("Set-Cookie");
    }

    private int status(String path) {
        return http.get()
                .uri(path)
                .exchange()
                .returnResult(String.class)
                .getStatus()
                .value();
    }
}
