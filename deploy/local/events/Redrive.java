import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// Sends the dead letters of one topic back to it. A consumer group remembers how far, so that none goes back twice.
class Redrive {
    private static final String SUFFIX = "-dlt";
    // What the failure wrote; a second failure writes its own.
    private static final String CAUSE_PREFIX = "kafka_";

    private final String broker;
    private final String deadLetters;

    Redrive(String broker, String deadLetters) {
        this.broker = broker;
        this.deadLetters = deadLetters;
    }

    void run() throws Exception {
        if (!deadLetters.endsWith(SUFFIX)) {
            throw new IllegalArgumentException(deadLetters + " is not a dead-letter topic (<topic>" + SUFFIX + ")");
        }
        var reading = Events.settings(
                broker,
                Map.of("group.id", "redrive." + deadLetters, "enable.auto.commit", false, "auto.offset.reset", "earliest"));
        var writing = Events.settings(broker, Map.of("acks", "all", "enable.idempotence", true));
        try (var consumer = new KafkaConsumer<>(reading, new ByteArrayDeserializer(), new ByteArrayDeserializer());
                var producer = new KafkaProducer<>(writing, new ByteArraySerializer(), new ByteArraySerializer())) {
            var partitions = partitions(consumer);
            consumer.assign(partitions);
            var ends = consumer.endOffsets(partitions);
            var sent = 0;
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                var under = new ArrayList<Future<RecordMetadata>>();
                for (var letter : consumer.poll(Duration.ofSeconds(1))) {
                    if (letter.offset() < ends.get(new TopicPartition(letter.topic(), letter.partition()))) {
                        under.add(producer.send(alive(letter)));
                    }
                }
                for (var one : under) {
                    one.get();
                }
                sent += under.size();
                // What fails again meanwhile comes back behind the ends, and waits for the next redrive.
                consumer.commitSync(capped(consumer, ends));
            }
            System.out.println(sent + " sent from " + deadLetters + " to " + original());
        }
    }

    private List<TopicPartition> partitions(KafkaConsumer<byte[], byte[]> consumer) {
        var found = consumer.listTopics().get(deadLetters);
        return found == null
                ? List.of()
                : found.stream()
                        .map(partition -> new TopicPartition(deadLetters, partition.partition()))
                        .toList();
    }

    private static Map<TopicPartition, OffsetAndMetadata> capped(
            KafkaConsumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends) {
        var offsets = new HashMap<TopicPartition, OffsetAndMetadata>();
        ends.forEach((partition, end) -> offsets.put(
                partition,
                new OffsetAndMetadata(Math.min(end, consumer.position(partition)))));
        return offsets;
    }

    private ProducerRecord<byte[], byte[]> alive(ConsumerRecord<byte[], byte[]> letter) {
        var headers = new RecordHeaders();
        letter.headers().forEach(header -> {
            if (!header.key().startsWith(CAUSE_PREFIX)) {
                headers.add(header);
            }
        });
        return new ProducerRecord<>(original(), null, letter.key(), letter.value(), headers);
    }

    private String original() {
        return deadLetters.substring(0, deadLetters.length() - SUFFIX.length());
    }
}
