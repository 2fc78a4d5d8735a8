package dev.shortlist.ingest;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// A model's endpoint over HTTP that speaks OpenAI's chat completions, and answers what a test says.
final class ModelStub {

    private static final String PATH = "/v1/chat/completions";

    private final WireMockServer server = new WireMockServer(options().dynamicPort());

    ModelStub() {
        server.start();
    }

    String baseUrl() {
        return server.baseUrl() + "/v1";
    }

    void says(String content) {
        answers(aResponse()
                .withStatus(200)
                .withHeader("Content-Type", "application/json")
                .withBody(completion(content)));
    }

    void answers(ResponseDefinitionBuilder response) {
        server.resetAll();
        server.stubFor(post(urlPathEqualTo(PATH)).willReturn(response));
    }

    List<LoggedRequest> questions() {
        return server.findAll(postRequestedFor(urlPathEqualTo(PATH)));
    }

    static String completion(String content) {
        var message = Map.of("role", "assistant", "content", content);
        return JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "id",
                        "chatcmpl-1",
                        "object",
                        "chat.completion",
                        "created",
                        1_700_000_000,
                        "model",
                        "stub",
                        "choices",
                        List.of(Map.of("index", 0, "message", message, "finish_reason", "stop")),
                        "usage",
                        Map.of("prompt_tokens", 900, "completion_tokens", 60, "total_tokens", 960)));
    }
}
