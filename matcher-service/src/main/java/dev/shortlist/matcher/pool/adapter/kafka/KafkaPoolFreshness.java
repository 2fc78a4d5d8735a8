package dev.shortlist.matcher.pool.adapter.kafka;

import dev.shortlist.contracts.event.CvEvent;
import dev.shortlist.matcher.pool.application.PoolFreshness;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Compares where the topic ended with how far the consumer group has committed, which holds for all replicas
/// together: offsets are committed after the database.
@Component
class KafkaPoolFreshness implements PoolFreshness, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(KafkaPoolFreshness.class);
    // A commit tells nobody, least of all one on another replica: asking again is the only way, and only while behind.
    private static final Duration ASK_AGAIN = Duration.ofMillis(100);

    private final Admin admin;
    private final String group;
    private final Duration patience;

    KafkaPoolFreshness(
            KafkaAdmin settings, @Value("${spring.kafka.consumer.group-id}") String group, PoolProperties properties) {
        this.admin = Admin.create(settings.getConfigurationProperties());
        this.group = group;
        this.patience = properties.patience();
    }

    @Override
    public Mono<Boolean> caughtUp() {
        return spans().flatMap(spans -> Mono.defer(() -> missing(spans))
                        .filter(behind -> behind == 0)
                        .repeatWhenEmpty(tries -> tries.delayElements(ASK_AGAIN))
                        .thenReturn(true))
                .timeout(patience)
                .onErrorResume(cause -> {
                    LOG.warn("the pool may lack the newest CVs: {}", cause.toString());
                    return Mono.just(false);
                });
    }

    private Mono<Map<TopicPartition, Span>> spans() {
        return answer(admin.describeTopics(List.of(CvEvent.TOPIC)).allTopicNames())
                .map(topics -> partitionsOf(topics.values()))
                .flatMap(partitions -> Mono.zip(
                        offsets(partitions, OffsetSpec.earliest()),
                        offsets(partitions, OffsetSpec.latest()),
                        KafkaPoolFreshness::spans));
    }

    private static List<TopicPartition> partitionsOf(Collection<TopicDescription> topics) {
        return topics.stream()
                .flatMap(topic ->
                        topic.partitions().stream().map(each -> new TopicPartition(topic.name(), each.partition())))
                .toList();
    }

    private Mono<Map<TopicPartition, ListOffsetsResultInfo>> offsets(List<TopicPartition> partitions, OffsetSpec spec) {
        return answer(admin.listOffsets(partitions.stream().collect(Collectors.toMap(each -> each, _ -> spec)))
                .all());
    }

    private static Map<TopicPartition, Span> spans(
            Map<TopicPartition, ListOffsetsResultInfo> first, Map<TopicPartition, ListOffsetsResultInfo> last) {
        var spans = new HashMap<TopicPartition, Span>();
        last.forEach((partition, end) -> {
            var start = first.get(partition);
            spans.put(partition, new Span(start == null ? 0 : start.offset(), end.offset()));
        });
        return spans;
    }

    private Mono<Long> missing(Map<TopicPartition, Span> spans) {
        return answer(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata())
                .map(committed -> spans.entrySet().stream()
                        .mapToLong(span -> span.getValue().missing(committed.get(span.getKey())))
                        .sum());
    }

    /// What a partition held when the question was asked.
    private record Span(long first, long end) {

        // A group that has committed nothing begins with the oldest record there is.
        long missing(@Nullable OffsetAndMetadata committed) {
            return Math.max(0, end - (committed == null ? first : committed.offset()));
        }
    }

    private static <T> Mono<T> answer(KafkaFuture<T> future) {
        return Mono.fromCompletionStage(future.toCompletionStage());
    }

    @Override
    public void destroy() {
        admin.close(Duration.ofSeconds(1));
    }
}
