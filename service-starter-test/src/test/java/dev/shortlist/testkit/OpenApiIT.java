package dev.shortlist.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.starter.json.WireFormat;
import dev.shortlist.testkit.demo.DemoApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

@ServiceTest
@WithPostgres(shared = "demo")
@WithKafka
@SpringBootTest(classes = DemoApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class OpenApiIT {

    @Autowired
    private WebTestClient http;

    private JsonNode document = NullNode.getInstance();

    @BeforeEach
    void read_the_document() {
        var body = http.get()
                .uri("/v3/api-docs")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody();
        document = WireFormat.mapper().readTree(body);
    }

    @Test
    void the_document_is_of_openapi_3_1_and_names_the_service() {
        assertThat(document.at("/openapi").asString()).startsWith("3.1");
        assertThat(document.at("/info/title").asString()).isEqualTo("demo-service");
    }

    @Test
    void schemas_are_written_as_the_wire_is() {
        var greeting = document.at("/components/schemas/Greeting/properties");

        assertThat(greeting.propertyNames()).contains("full_name", "top_k", "sent_at");
        assertThat(greeting.at("/tone/enum").toString()).isEqualTo("[\"very_formal\",\"casual\"]");
        assertThat(document.at("/components/schemas/Problem/properties").propertyNames())
                .contains("error_code", "suggested_action", "trace_id");
        assertThat(document.at("/components/schemas/Problem/properties/error_code/enum")
                        .toString())
                .contains("FILE_TOO_LARGE");
    }

    @Test
    void operations_say_whom_they_serve() {
        var list = document.at("/paths/~1demo~1greetings/get");
        var open = document.at("/paths/~1demo~1open/get");

        assertThat(list.at("/x-permission").asString()).isEqualTo("search_cv or build_cv");
        assertThat(document.at("/security/0/bearer").isArray()).isTrue();
        assertThat(open.at("/security").toString()).isEqualTo("[]");
    }

    @Test
    void arguments_of_the_starter_are_no_parameters_but_their_query_is() {
        assertThat(document.at("/paths/~1demo~1me/get").has("parameters")).isFalse();
        assertThat(document.at("/paths/~1demo~1greetings/get/parameters").findValuesAsString("name"))
                .containsExactly("limit", "offset");
    }

    @Test
    void failures_are_problems() {
        assertThat(document.at("/paths/~1demo~1me/get/responses/default/content")
                        .at("/application~1problem+json/schema/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/Problem");
    }
}
