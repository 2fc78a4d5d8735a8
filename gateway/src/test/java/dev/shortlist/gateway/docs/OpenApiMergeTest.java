package dev.shortlist.gateway.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OpenApiMergeTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String SHARED = "{\"type\":\"object\",\"title\":\"Problem\"}";

    private final JsonNode merged = merge();

    @Test
    void every_services_paths_are_there_except_private_ones() {
        assertThat(merged.path("paths").propertyNames())
                .containsExactlyInAnyOrder("/health", "/api/v1/auth/login", "/api/v1/users", "/api/v1/jobs");
    }

    @Test
    void operations_are_unique_over_all_services() {
        assertThat(merged.at("/paths/~1api~1v1~1users/get/operationId").asString())
                .isEqualTo("auth_page");
        assertThat(merged.at("/paths/~1api~1v1~1jobs/get/operationId").asString())
                .isEqualTo("matcher_page");
    }

    @Test
    void security_is_ours_and_lifted_where_no_token_is_needed() {
        assertThat(merged.path("security")).hasSize(2);
        assertThat(merged.at("/paths/~1api~1v1~1auth~1login/post/security").isEmpty())
                .isTrue();
        assertThat(merged.at("/paths/~1api~1v1~1users/get").has("security")).isFalse();
    }

    @Test
    void equal_schemas_become_one_and_different_ones_keep_apart() {
        assertThat(merged.at("/components/schemas").propertyNames())
                .contains("Problem", "Page", "MatcherPage")
                .doesNotContain("MatcherProblem");
        assertThat(merged.at("/paths/~1api~1v1~1jobs/get/schema/$ref").asString())
                .isEqualTo("#/components/schemas/MatcherPage");
        assertThat(merged.at("/paths/~1api~1v1~1users/get/schema/$ref").asString())
                .isEqualTo("#/components/schemas/Page");
    }

    private static JsonNode merge() {
        var documents = new TreeMap<String, JsonNode>();
        documents.put("auth-service", document("users", "user"));
        documents.put("matcher-service", document("jobs", "job"));
        return OpenApiMerge.merge(Resources.openApiFrame(), documents);
    }

    private static JsonNode document(String path, String title) {
        var login = title.equals("user")
                ? "\"/api/v1/auth/login\":{\"post\":{\"operationId\":\"login\"}},\"/internal/x\":{\"get\":{}},"
                : "";
        return JSON.readTree("""
                {"openapi":"3.1.0","security":[],"servers":[{"url":"http://localhost:1"}],
                 "paths":{%s"/api/v1/%s":{"get":{"operationId":"page","schema":{"$ref":"#/components/schemas/Page"}}}},
                 "components":{"schemas":{"Problem":%s,"Page":{"title":"%s"}}}}""".formatted(login, path, SHARED, title));
    }
}
