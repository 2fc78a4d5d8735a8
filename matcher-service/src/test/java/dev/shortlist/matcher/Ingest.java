package dev.shortlist.matcher;

import dev.shortlist.contracts.event.CvEvent;
import dev.shortlist.starter.json.WireFormat;
import dev.shortlist.testkit.kafka.KafkaProbe;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import tools.jackson.databind.json.JsonMapper;

/// Announces what ingest-service would.
final class Ingest {

    private final JsonMapper json = WireFormat.mapper();
    private final KafkaProbe kafka;

    Ingest(KafkaProbe kafka) {
        this.kafka = kafka;
    }

    void announces(CvEvent event) {
        announces(event, UUID.randomUUID());
    }

    void announces(CvEvent event, UUID eventId) {
        sends(event.key(), event.getClass().getSimpleName(), json.writeValueAsBytes(event), eventId);
    }

    /// Something under the key of a candidate that is not what its type says.
    void sendsNonsense(UUID candidate) {
        sends(candidate.toString(), "CvParsed", "{not json".getBytes(StandardCharsets.UTF_8), UUID.randomUUID());
    }

    private void sends(String key, String type, byte[] value, UUID eventId) {
        var message = new ProducerRecord<>(CvEvent.TOPIC, key, value);
        message.headers().add("ce_id", eventId.toString().getBytes(StandardCharsets.UTF_8));
        message.headers().add("ce_type", type.getBytes(StandardCharsets.UTF_8));
        kafka.send(message);
    }
}
