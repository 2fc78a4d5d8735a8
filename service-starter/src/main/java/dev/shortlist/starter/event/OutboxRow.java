package dev.shortlist.starter.event;

import io.r2dbc.spi.Readable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/// An event on its way out.
record OutboxRow(
        long id,
        UUID eventId,
        String topic,
        String key,
        String type,
        String payload,
        @Nullable String traceParent,
        Instant createdAt) {

    @SuppressWarnings("NullAway") // these columns are `not null`
    static OutboxRow from(Readable row) {
        return new OutboxRow(
                row.get("id", Long.class),
                row.get("event_id", UUID.class),
                row.get("topic", String.class),
                row.get("key", String.class),
                row.get("type", String.class),
                row.get("payload", String.class),
                row.get("traceparent", String.class),
                row.get("created_at", OffsetDateTime.class).toInstant());
    }

    ProducerRecord<String, byte[]> toRecord(String source) {
        var message = new ProducerRecord<>(topic, key, payload.getBytes(StandardCharsets.UTF_8));
        var headers = message.headers();
        CloudEventHeaders.put(headers, CloudEventHeaders.SPEC_VERSION, "1.0");
        CloudEventHeaders.put(headers, CloudEventHeaders.ID, eventId.toString());
        CloudEventHeaders.put(headers, CloudEventHeaders.TYPE, type);
        CloudEventHeaders.put(headers, CloudEventHeaders.SOURCE, source);
        CloudEventHeaders.put(headers, CloudEventHeaders.TIME, createdAt.toString());
        CloudEventHeaders.put(headers, CloudEventHeaders.SUBJECT, key);
        CloudEventHeaders.put(headers, CloudEventHeaders.CONTENT_TYPE, "application/json");
        CloudEventHeaders.put(headers, CloudEventHeaders.TRACE_PARENT, traceParent);
        return message;
    }
}
