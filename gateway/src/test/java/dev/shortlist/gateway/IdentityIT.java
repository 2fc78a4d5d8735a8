package dev.shortlist.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.Role;
import dev.shortlist.testkit.token.BadToken;
import dev.shortlist.testkit.token.TestTokens;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class IdentityIT extends BeforeUpstreams {

    private static final AtomicInteger EXCHANGES = new AtomicInteger();
    private static final String MACHINE = TestTokens.shared().of(Role.PARTNER);

    @BeforeAll
    static void auth_service_knows_keys_that_begin_with_good() {
        Upstreams.of("auth-service")
                .on(
                        "/internal/v1/api-keys/token",
                        (request, response) -> request.receive()
                                .aggregate()
                                .asString()
                                .flatMap(body -> {
                                    EXCHANGES.incrementAndGet();
                                    return body.contains("\"key\":\"good")
                                            ? response.header("Content-Type", "application/json")
                                                    .sendString(Mono.just("{\"access_token\":\"" + MACHINE
                                                            + "\",\"expires_in\":120}"))
                                                    .then()
                                            : response.status(401).send();
                                }));
    }

    @Test
    void without_a_token_no_service_is_reached() {
        refused(http.get().uri("/api/v1/jobs/without-token").exchange());

        assertThat(Upstreams.of("matcher-service").calls("/api/v1/jobs/without-token"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(BadToken.class)
    void a_bad_token_is_refused(BadToken kind) {
        refused(http.get()
                .uri("/api/v1/jobs/bad-token")
                .headers(headers -> headers.setBearerAuth(TestTokens.shared().bad(kind)))
                .exchange());

        assertThat(Upstreams.of("matcher-service").calls("/api/v1/jobs/bad-token"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/auth/login",
                "/api/v1/auth/refresh",
                "/api/v1/auth/logout",
                "/auth/login",
                "/api/v1/downloads/some-token",
                "/api/v1/interviews/resolve",
            })
    void an_open_path_needs_no_token(String path) {
        http.get().uri(path).exchange().expectStatus().isOk();
    }

    @Test
    void a_join_key_opens_interviews_and_nothing_else() {
        byJoinKey("/api/v1/interviews/7/feedback").expectStatus().isOk();
        refused(byJoinKey("/api/v1/jobs"));
    }

    @Test
    void the_token_travels_on_to_the_service() {
        get("/api/v1/jobs/with-token").expectStatus().isOk();

        assertThat(Upstreams.of("matcher-service")
                        .only("/api/v1/jobs/with-token")
                        .headers()
                        .get("Authorization"))
                .startsWith("Bearer ey");
    }

    @Test
    void an_api_key_becomes_its_token_and_stays_at_the_door() {
        byKey("/api/v1/jobs/by-key", "good-1").expectStatus().isOk();

        var call = Upstreams.of("matcher-service").only("/api/v1/jobs/by-key");
        assertThat(call.headers().get("Authorization")).isEqualTo("Bearer " + MACHINE);
        assertThat(call.headers().contains("X-API-Key")).isFalse();
    }

    @Test
    void many_calls_with_one_key_need_one_exchange() {
        var before = EXCHANGES.get();
        var client = WebClient.create("http://localhost:" + port);

        var answers = Flux.range(0, 20)
                .flatMap(_ -> client.get()
                        .uri("/api/v1/jobs/burst")
                        .header("X-API-Key", "good-burst")
                        .exchangeToMono(answer -> answer.releaseBody()
                                .thenReturn(answer.statusCode().value())))
                .collectList()
                .blockOptional()
                .orElse(List.of());

        assertThat(answers).hasSize(20).containsOnly(200);
        assertThat(EXCHANGES.get() - before).isEqualTo(1);
    }

    @Test
    void a_refused_key_is_not_asked_about_twice_in_a_row() {
        var before = EXCHANGES.get();

        refused(byKey("/api/v1/jobs", "bad"));
        refused(byKey("/api/v1/jobs", "bad"));

        assertThat(EXCHANGES.get() - before).isEqualTo(1);
    }

    private WebTestClient.ResponseSpec byKey(String path, String key) {
        return http.get().uri(path).header("X-API-Key", key).exchange();
    }

    private WebTestClient.ResponseSpec byJoinKey(String path) {
        return http.get().uri(path).header("X-Join-Key", "any").exchange();
    }

    private static void refused(WebTestClient.ResponseSpec answer) {
        answer.expectStatus()
                .isUnauthorized()
                .expectHeader()
                .contentType("application/problem+json")
                .expectBody()
                .jsonPath("$.error_code")
                .isEqualTo("UNAUTHENTICATED")
                .jsonPath("$.success")
                .isEqualTo(false);
    }
}
