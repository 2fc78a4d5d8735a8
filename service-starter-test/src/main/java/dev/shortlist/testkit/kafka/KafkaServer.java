package dev.shortlist.testkit.kafka;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.errors.GroupNotEmptyException;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/// One embedded broker for all tests of this JVM.
public final class KafkaServer {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static @Nullable KafkaServer shared;

    private final EmbeddedKafkaKraftBroker broker;

    private KafkaServer(EmbeddedKafkaKraftBroker broker) {
        this.broker = broker;
    }

    public static synchronized KafkaServer shared() {
        if (shared == null) {
            var broker = new EmbeddedKafkaKraftBroker(1, 1);
            broker.brokerProperties(Map.of(
                    "auto.create.topics.enable", "false",
                    "group.initial.rebalance.delay.ms", "0",
                    "offsets.topic.num.partitions", "1",
                    "log.cleaner.dedupe.buffer.size", "2097152"));
            broker.afterPropertiesSet();
            Runtime.getRuntime().addShutdownHook(new Thread(broker::destroy));
            shared = new KafkaServer(broker);
        }
        return shared;
    }

    public String address() {
        return broker.getBrokersAsString();
    }

    /// Forgets topics and groups of earlier test classes, whose applications Spring has paused by now.
    public void reset() {
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, address()))) {
            var topics = admin.listTopics().names().get();
            admin.deleteTopics(topics).all().get();
            for (var group : admin.listGroups().all().get()) {
                forget(admin, group.groupId());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the embedded broker cannot be cleaned", e);
        }
    }

    // The last member of a group may have left without saying so; the broker notices after its session time.
    private static void forget(Admin admin, String group) {
        await().atMost(PATIENCE)
                .ignoreExceptionsMatching(cause -> cause.getCause() instanceof GroupNotEmptyException)
                .until(() -> {
                    admin.deleteConsumerGroups(List.of(group)).all().get();
                    return true;
                });
    }
}
