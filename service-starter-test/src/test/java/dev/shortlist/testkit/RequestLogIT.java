package dev.shortlist.testkit;

import static dev.shortlist.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.Role;
import dev.shortlist.starter.json.WireFormat;
import dev.shortlist.testkit.demo.DemoApplication;
import dev.shortlist.testkit.token.Person;
import dev.shortlist.testkit.token.TestTokens;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

@ServiceTest
@WithPostgres(shared = "demo")
@WithKafka
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(
        classes = DemoApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "logging.structured.format.console=logstash")
class RequestLogIT {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Autowired
    private WebTestClient http;

    @Autowired
    private TestTokens tokens;

    @Test
    void each_request_leaves_one_line_with_its_route_and_no_personal_data(CapturedOutput output) {
        call("/demo/greetings/6f1f3f3e-0000-7000-8000-00000000abcd?q=ada@example.test");

        var line = eventually(() -> requests(output), lines -> !lines.isEmpty()).getFirst();
        assertThat(line.at("/method").asString()).isEqualTo("GET");
        assertThat(line.at("/route").asString()).isEqualTo("/demo/greetings/{id}");
        assertThat(line.at("/status").asInt()).isEqualTo(404);
        assertThat(line.at("/caller").asString())
                .isEqualTo(Person.in(Role.RECRUITER).id());
        assertThat(line.at("/request_id").asString()).isEqualTo("request-1");
        assertThat(line.at("/traceId").asString()).isEqualTo(TRACE);
        assertThat(line.at("/service").asString()).isEqualTo("demo-service");
        assertThat(line.toString())
                .doesNotContain("example.test")
                .doesNotContain("abcd")
                .doesNotContain("\"recruiter");
    }

    @Test
    void what_is_logged_on_the_way_carries_the_ids_of_the_request(CapturedOutput output) {
        call("/demo/failures/bug?q=ada@example.test");

        var failure = eventually(() -> lines(output, "request failed"), lines -> !lines.isEmpty())
                .getFirst();
        assertThat(failure.at("/request_id").asString()).isEqualTo("request-1");
        assertThat(failure.at("/traceId").asString()).isEqualTo(TRACE);
        assertThat(failure.at("/stack_trace").asString())
                .contains("DemoController.fail")
                .doesNotContain("example.test");
    }

    private void call(String path) {
        http.get()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(tokens.of(Role.RECRUITER)))
                .header("X-Request-Id", "request-1")
                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .exchange()
                .expectBody(String.class)
                .returnResult();
    }

    private static List<JsonNode> requests(CapturedOutput output) {
        return lines(output, "request");
    }

    private static List<JsonNode> lines(CapturedOutput output, String message) {
        return output.getOut()
                .lines()
                .filter(line -> line.startsWith("{"))
                .map(line -> WireFormat.mapper().readTree(line))
                .filter(line -> line.at("/message").asString().equals(message))
                .toList();
    }
}
