import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/// Prints events as they come. Belongs to no consumer group, so watching changes nothing for anyone.
class Tail {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS").withZone(ZoneOffset.UTC);
    private static final int SHORT_PAYLOAD = 120;
    private static final int POLLS_BETWEEN_LOOKS = 6;

    private final String broker;
    private final List<String> topics;
    private final boolean fromBeginning;
    private final Set<TopicPartition> watched = new HashSet<>();

    Tail(String broker, List<String> topics, boolean fromBeginning) {
        this.broker = broker;
        this.topics = topics;
        this.fromBeginning = fromBeginning;
    }

    void run() throws InterruptedException {
        var settings = Events.settings(broker, Map.of("enable.auto.commit", false));
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            watchNewTopics(consumer, fromBeginning);
            System.err.println(watched.isEmpty() ? "No such topic yet; waiting for it" : "Watching; Ctrl-C ends");
            for (var polls = 1; ; polls++) {
                if (watched.isEmpty()) {
                    Thread.sleep(Events.POLL);
                } else {
                    consumer.poll(Events.POLL).forEach(event -> System.out.println(line(event)));
                }
                if (polls % POLLS_BETWEEN_LOOKS == 0) {
                    // What was written between two looks belongs to the tail.
                    watchNewTopics(consumer, true);
                }
            }
        }
    }

    private void watchNewTopics(KafkaConsumer<String, byte[]> consumer, boolean fromTheirStart) {
        var found = new HashSet<TopicPartition>();
        consumer.listTopics().forEach((topic, partitions) -> {
            if (topics.isEmpty() ? !topic.startsWith("__") : topics.contains(topic)) {
                partitions.forEach(partition -> found.add(new TopicPartition(topic, partition.partition())));
            }
        });
        found.removeAll(watched);
        if (found.isEmpty()) {
            return;
        }
        watched.addAll(found);
        consumer.assign(watched);
        if (fromTheirStart) {
            consumer.seekToBeginning(found);
        } else {
            consumer.seekToEnd(found);
        }
        found.forEach(consumer::position);
    }

    private static String line(ConsumerRecord<String, byte[]> event) {
        var payload = event.value() == null ? "(deleted)" : new String(event.value(), StandardCharsets.UTF_8).replaceAll("\\s+", " ");
        return "%s  %-22s %-36s  %-24s %s"
                .formatted(
                        TIME.format(Instant.ofEpochMilli(event.timestamp())),
                        event.topic(),
                        event.key() == null ? "-" : event.key(),
                        header(event, "ce_type"),
                        payload.length() <= SHORT_PAYLOAD ? payload : payload.substring(0, SHORT_PAYLOAD) + "…");
    }

    private static String header(ConsumerRecord<?, ?> event, String name) {
        var header = event.headers().lastHeader(name);
        return header == null ? "-" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
