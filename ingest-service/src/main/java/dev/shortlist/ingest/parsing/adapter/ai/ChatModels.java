package dev.shortlist.ingest.parsing.adapter.ai;

import dev.shortlist.ingest.ModelProperties;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.openai.OpenAiChatModel;
import org.springframework.ai.openai.OpenAiChatModel.ResponseFormat;
import org.springframework.ai.openai.OpenAiChatOptions;

/// Builds the client of the configured model; nothing is called before the first question.
final class ChatModels {

    // The client wants a key; a model of one's own mostly asks for none.
    private static final String NO_KEY = "none";

    private ChatModels() {}

    static ChatModel of(ModelProperties settings, ObservationRegistry observations, MeterRegistry meters) {
        var key = settings.key().isBlank() ? NO_KEY : settings.key();
        var format = ResponseFormat.builder()
                .type(ResponseFormat.Type.JSON_SCHEMA)
                .jsonSchema(FactsJson.schema())
                .build();
        return OpenAiChatModel.builder()
                .options(OpenAiChatOptions.builder()
                        .baseUrl(settings.baseUrl())
                        .apiKey(key)
                        .model(settings.model())
                        .temperature(0.0)
                        .timeout(settings.timeout())
                        // A second try would take its time from the person who waits; the rules are there.
                        .maxRetries(0)
                        .responseFormat(format)
                        .build())
                .observationRegistry(observations)
                .meterRegistry(meters)
                .build();
    }
}
