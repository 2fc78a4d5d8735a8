package dev.shortlist.testkit.kafka;

import dev.shortlist.starter.json.WireFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.json.JsonMapper;

/// Looks at topics from outside, as a partner's consumer would, and writes to them as another service would.
public final class KafkaProbe {

    private static final Duration POLL = Duration.ofMillis(200);

    private final JsonMapper json = WireFormat.mapper();
    private final String address;

    public KafkaProbe(String address) {
        this.address = address;
    }

    /// Everything in the topic at this moment, in order by partition; empty for a topic that does not exist yet.
    public List<Announced> events(String topic) {
        try (var consumer = new KafkaConsumer<>(reading(), new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.listTopics().getOrDefault(topic, List.of()).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var seen = new ArrayList<Announced>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(message -> seen.add(Announced.of(message, json)));
            }
            return List.copyOf(seen);
        }
    }

    public List<Announced> events(String topic, Predicate<Announced> wanted) {
        return events(topic).stream().filter(wanted).toList();
    }

    /// Writes one message and waits until the broker has it.
    public void send(ProducerRecord<String, byte[]> message) {
        try (var producer = new KafkaProducer<>(writing(), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(message).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot write to " + message.topic(), e);
        }
    }

    private Map<String, Object> reading() {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, address,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    }

    private Map<String, Object> writing() {
        return Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, address, ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
    }
}
