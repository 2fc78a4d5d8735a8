package dev.shortlist.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.Role;
import dev.shortlist.starter.json.WireFormat;
import dev.shortlist.testkit.demo.DemoApplication;
import dev.shortlist.testkit.token.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

@ServiceTest
@WithPostgres(shared = "demo")
@WithKafka
@SpringBootTest(classes = DemoApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ProblemsIT {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Autowired
    private WebTestClient http;

    @Autowired
    private TestTokens tokens;

    @ParameterizedTest(name = "{0} → {1} {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"full_name":"Ada","top_k":"5"}                      | 400 | top_k
                    {"full_name":"Ada","top_k":2.5}                      | 400 | top_k
                    {"full_name":"Ada","top_k":true}                     | 400 | top_k
                    {"full_name":"Ada","top_k":null}                     | 400 | top_k
                    {"full_name":7,"top_k":5}                            | 400 | full_name
                    {"full_name":"Ada","top_k":5,"sent_at":"yesterday"}  | 400 | sent_at
                    {"full_name":"Ada","top_k":5,"tone":"loud"}          | 400 | tone
                    {"full_name":"Ada","top_k":5,"marks":[1,"x"]}        | 400 | marks[1]
                    {"full_name":"Ada","top_k":5,"marks":"x"}            | 400 | marks
                    [1]                                                  | 400 | body
                    {"full_name":                                        | 400 | body
                    ``                                                   | 400 | body
                    {"full_name":"Ada","top_k":21}                       | 422 | top_k
                    {"full_name":" ","top_k":5}                          | 422 | full_name
                    {"top_k":5}                                          | 422 | full_name
                    {"full_name":"nobody","top_k":5}                     | 422 | full_name
                    """)
    void a_value_that_is_not_accepted_is_named(String body, int status, String field) {
        var problem = problem(post("/demo/greetings", body), status);

        assertThat(problem.at("/error_code").asString()).isEqualTo("VALIDATION_FAILED");
        assertThat(problem.at("/details/field").asString()).isEqualTo(field);
    }

    @ParameterizedTest(name = "GET {0} → {1} {2}")
    @CsvSource({
        "/demo/greetings?limit=0, 422, limit",
        "/demo/greetings?limit=101, 422, limit",
        "/demo/greetings?limit=many, 400, limit",
        "/demo/greetings?offset=-1, 422, offset",
        "/demo/greetings/not-an-id, 400, id",
        "/demo/greetings/6f1f3f3e-0000-7000-8000-000000000000?depth=x, 400, depth",
        "/demo/greetings/6f1f3f3e-0000-7000-8000-000000000000?depth=10, 422, depth",
    })
    void a_parameter_that_is_not_accepted_is_named(String path, int status, String field) {
        var problem = problem(call(HttpMethod.GET, path), status);

        assertThat(problem.at("/error_code").asString()).isEqualTo("VALIDATION_FAILED");
        assertThat(problem.at("/details/field").asString()).isEqualTo(field);
    }

    @ParameterizedTest(name = "{0} {1} → {2} {3}")
    @CsvSource({
        "GET, /demo/nothing-here, 404, NOT_FOUND",
        "GET, /demo/greetings/6f1f3f3e-0000-7000-8000-000000000000, 404, NOT_FOUND",
        "PUT, /demo/greetings, 405, VALIDATION_FAILED",
        "GET, /demo/failures/ours, 413, FILE_TOO_LARGE",
        "GET, /demo/failures/outage, 503, DEPENDENCY_UNAVAILABLE",
        "GET, /demo/failures/overload, 429, RATE_LIMITED",
        "GET, /demo/failures/bug, 500, INTERNAL",
        "GET, /demo/stream?fails=true, 404, NOT_FOUND",
    })
    void every_failure_is_a_problem(HttpMethod method, String path, int status, String code) {
        assertThat(problem(call(method, path), status).at("/error_code").asString())
                .isEqualTo(code);
    }

    @Test
    void a_body_of_another_kind_is_refused() {
        var result = http.post()
                .uri("/demo/greetings")
                .header("traceparent", traceparent())
                .headers(headers -> headers.setBearerAuth(tokens.of(Role.ADMIN)))
                .contentType(MediaType.TEXT_PLAIN)
                .bodyValue("hello")
                .exchange()
                .expectBody(String.class)
                .returnResult();

        assertThat(problem(result, 415).at("/details/field").asString()).isEqualTo("Content-Type");
    }

    @Test
    void a_problem_has_exactly_the_members_of_the_contract() {
        var problem = problem(call(HttpMethod.GET, "/demo/failures/ours"), 413);

        assertThat(problem.propertyNames())
                .containsExactly(
                        "type",
                        "title",
                        "status",
                        "detail",
                        "instance",
                        "success",
                        "error",
                        "error_code",
                        "details",
                        "suggested_action",
                        "trace_id");
        assertThat(problem.at("/instance").asString()).isEqualTo("/demo/failures/ours");
        assertThat(problem.at("/success").asBoolean()).isFalse();
        assertThat(problem.at("/details/max_size").asString()).isEqualTo("10MB");
        assertThat(problem.at("/trace_id").asString()).isEqualTo(TRACE);
    }

    @Test
    void a_bug_tells_nothing_but_its_trace() {
        var problem = problem(call(HttpMethod.GET, "/demo/failures/bug"), 500).toString();

        assertThat(problem).doesNotContain("secret").doesNotContain("Exception").contains(TRACE);
    }

    @Test
    void an_outage_hides_its_hosts_and_says_when_to_come_back() {
        var result = call(HttpMethod.GET, "/demo/failures/outage");

        assertThat(problem(result, 503).toString()).doesNotContain("db.internal");
        assertThat(result.getResponseHeaders().getFirst("Retry-After")).isEqualTo("5");
    }

    @Test
    void a_limit_says_when_to_come_back() {
        var result = call(HttpMethod.GET, "/demo/failures/overload");

        assertThat(result.getResponseHeaders().getFirst("Retry-After")).isEqualTo("7");
    }

    @Test
    void a_wrong_method_says_which_are_allowed() {
        var result = call(HttpMethod.PUT, "/demo/greetings");

        assertThat(result.getResponseHeaders().getAllow()).containsExactlyInAnyOrder(HttpMethod.GET, HttpMethod.POST);
    }

    @Test
    void a_body_above_the_limit_is_refused() {
        var body = "{\"full_name\":\"" + "x".repeat(3_000_000) + "\",\"top_k\":1}";

        assertThat(problem(post("/demo/greetings", body), 413).at("/error_code").asString())
                .isEqualTo("FILE_TOO_LARGE");
    }

    @Test
    void a_stream_that_begins_is_a_stream() {
        var result = call(HttpMethod.GET, "/demo/stream");

        assertThat(result.getStatus().value()).isEqualTo(200);
        assertThat(result.getResponseBody()).contains("id:1").contains("data:one");
    }

    @Test
    void json_is_snake_case_with_lower_case_constants_and_unknown_fields_are_ignored() {
        var body = """
                {"full_name":"Ada","top_k":5,"sent_at":"2026-01-02T03:04:05Z","tone":"very_formal","extra":1}""";

        var made = WireFormat.mapper().readTree(post("/demo/greetings", body).getResponseBody());

        assertThat(made.at("/greeting").toString()).isEqualTo("""
                        {"full_name":"Ada","top_k":5,"sent_at":"2026-01-02T03:04:05Z","tone":"very_formal","marks":null}""");
    }

    @Test
    void a_request_id_is_kept_or_given() {
        assertThat(call(HttpMethod.GET, "/demo/open").getResponseHeaders().getFirst("X-Request-Id"))
                .hasSize(36);
        http.get()
                .uri("/demo/open")
                .header("X-Request-Id", "mine-1")
                .exchange()
                .expectHeader()
                .valueEquals("X-Request-Id", "mine-1");
    }

    private EntityExchangeResult<String> post(String path, String body) {
        return http.post()
                .uri(path)
                .header("traceparent", traceparent())
                .headers(headers -> headers.setBearerAuth(tokens.of(Role.ADMIN)))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange()
                .expectBody(String.class)
                .returnResult();
    }

    private EntityExchangeResult<String> call(HttpMethod method, String path) {
        return http.method(method)
                .uri(path)
                .header("traceparent", traceparent())
                .headers(headers -> headers.setBearerAuth(tokens.of(Role.ADMIN)))
                .exchange()
                .expectBody(String.class)
                .returnResult();
    }

    private static String traceparent() {
        return "00-" + TRACE + "-00f067aa0ba902b7-01";
    }

    private static JsonNode problem(EntityExchangeResult<String> result, int status) {
        assertThat(result.getStatus().value()).as(result.getResponseBody()).isEqualTo(status);
        assertThat(result.getResponseHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        return WireFormat.mapper().readTree(result.getResponseBody());
    }
}
