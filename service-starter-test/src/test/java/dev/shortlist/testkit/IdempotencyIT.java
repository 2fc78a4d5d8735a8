package dev.shortlist.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.Role;
import dev.shortlist.testkit.demo.DemoApplication;
import dev.shortlist.testkit.server.Database;
import dev.shortlist.testkit.token.Person;
import dev.shortlist.testkit.token.TestTokens;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;

@ServiceTest
@WithPostgres(shared = "demo")
@WithKafka
@SpringBootTest(classes = DemoApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class IdempotencyIT {

    private static final String ADA = "{\"full_name\":\"Ada\",\"top_k\":5}";
    private static final String GRACE = "{\"full_name\":\"Grace\",\"top_k\":5}";

    private final String key = UUID.randomUUID().toString();

    @Autowired
    private WebTestClient http;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private Database database;

    @Test
    void a_repeated_call_is_answered_as_the_first_time_and_done_once() {
        var first = greet(Role.RECRUITER, ADA);
        var second = greet(Role.RECRUITER, ADA);

        assertThat(first.getStatus().value()).isEqualTo(201);
        assertThat(second.getStatus().value()).isEqualTo(201);
        assertThat(second.getResponseBody()).isEqualTo(first.getResponseBody());
        assertThat(second.getResponseHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_JSON);
        assertThat(second.getResponseHeaders().getFirst("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void the_same_key_with_another_body_is_a_conflict() {
        greet(Role.RECRUITER, ADA);

        assertThat(greet(Role.RECRUITER, GRACE).getStatus().value()).isEqualTo(409);
    }

    @Test
    void the_same_key_of_another_caller_is_another_key() {
        var first = greet(Role.RECRUITER, ADA);
        var other = greet(Role.HR, ADA);

        assertThat(other.getResponseBody()).isNotEqualTo(first.getResponseBody());
    }

    @Test
    void a_call_that_failed_may_be_tried_again_with_its_key() {
        assertThat(greet(Role.RECRUITER, "{\"full_name\":\" \",\"top_k\":5}")
                        .getStatus()
                        .value())
                .isEqualTo(422);

        assertThat(greet(Role.RECRUITER, ADA).getStatus().value()).isEqualTo(201);
    }

    @Test
    void a_call_that_still_runs_elsewhere_is_a_conflict_until_its_claim_is_too_old() {
        claimed("now()");
        assertThat(greet(Role.RECRUITER, ADA).getStatus().value()).isEqualTo(409);

        database.execute(
                "update idempotency_keys set claimed_at = now() - interval '3 minutes' where key = '" + key + "'");
        assertThat(greet(Role.RECRUITER, ADA).getStatus().value()).isEqualTo(201);
    }

    @Test
    void an_upload_repeated_with_a_new_boundary_is_the_same_upload() {
        var first = upload("boundary-1", "the same file");
        var second = upload("another-boundary", "the same file");
        var other = upload("boundary-1", "another file");

        assertThat(first.getStatus().value()).isEqualTo(200);
        assertThat(second.getResponseBody()).isEqualTo(first.getResponseBody());
        assertThat(other.getStatus().value()).isEqualTo(409);
    }

    @Test
    void a_key_that_is_none_is_refused_by_name() {
        http.post()
                .uri("/demo/greetings")
                .headers(headers -> signed(headers, Role.RECRUITER, "no spaces allowed"))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(ADA)
                .exchange()
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.details.field")
                .isEqualTo("Idempotency-Key");
    }

    private void claimed(String when) {
        database.execute("insert into idempotency_keys (caller, route, key, claimed_at) values ('"
                + Person.in(Role.RECRUITER).id() + "', '/demo/greetings', '" + key + "', " + when + ")");
    }

    private EntityExchangeResult<String> greet(Role role, String body) {
        return http.post()
                .uri("/demo/greetings")
                .headers(headers -> signed(headers, role, key))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange()
                .expectBody(String.class)
                .returnResult();
    }

    private EntityExchangeResult<String> upload(String boundary, String content) {
        var body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n"
                + "Content-Type: text/plain\r\n\r\n" + content + "\r\n--" + boundary + "--\r\n";
        return http.post()
                .uri("/demo/files")
                .headers(headers -> signed(headers, Role.RECRUITER, key))
                .contentType(MediaType.parseMediaType("multipart/form-data; boundary=" + boundary))
                .body(BodyInserters.fromValue(body))
                .exchange()
                .expectBody(String.class)
                .returnResult();
    }

    private void signed(HttpHeaders headers, Role role, String idempotencyKey) {
        headers.setBearerAuth(tokens.of(role));
        headers.set("Idempotency-Key", idempotencyKey);
    }
}
