package dev.shortlist.testkit.kafka;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.StringNode;

/// A message as it lies in a topic.
public record Announced(@Nullable String key, int partition, long offset, Map<String, String> headers, JsonNode data) {

    static Announced of(ConsumerRecord<String, byte[]> message, JsonMapper json) {
        var headers = new LinkedHashMap<String, String>();
        message.headers().forEach(header -> headers.put(header.key(), text(header.value())));
        return new Announced(
                message.key(), message.partition(), message.offset(), Map.copyOf(headers), data(message.value(), json));
    }

    // What is no JSON is shown as the text that it is: a test may have sent it on purpose.
    private static JsonNode data(byte @Nullable [] value, JsonMapper json) {
        try {
            return value == null ? NullNode.getInstance() : json.readTree(value);
        } catch (JacksonException e) {
            return StringNode.valueOf(text(value));
        }
    }

    /// The name of the event's record, from the header `ce_type`.
    public String type() {
        return headers.getOrDefault("ce_type", "");
    }

    public String id() {
        return headers.getOrDefault("ce_id", "");
    }

    private static String text(byte @Nullable [] value) {
        return value == null ? "" : new String(value, StandardCharsets.UTF_8);
    }
}
