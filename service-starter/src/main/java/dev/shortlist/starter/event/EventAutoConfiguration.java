package dev.shortlist.starter.event;

import dev.shortlist.starter.id.IdSource;
import dev.shortlist.starter.json.WireFormat;
import dev.shortlist.starter.signal.Signals;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import io.r2dbc.spi.ConnectionFactory;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;

/// Outbox, relay, listener edge, retries and topics, for every service with a database and a broker.
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration",
            "dev.shortlist.starter.signal.SignalAutoConfiguration"
        })
@ConditionalOnClass({ConnectionFactory.class, DatabaseClient.class, TopicBuilder.class})
@ConditionalOnBean(Signals.class)
@EnableConfigurationProperties(EventProperties.class)
class EventAutoConfiguration {

    @Bean
    Outbox outbox(DatabaseClient database, IdSource ids, ObjectProvider<Tracer> tracer) {
        return new PostgresOutbox(database, WireFormat.mapper(), ids, new TraceParent(tracer));
    }

    @Bean
    AuditTrail auditTrail(Outbox outbox, IdSource ids, Clock clock) {
        return new AuditTrail(outbox, ids, clock);
    }

    @Bean
    OutboxRelay outboxRelay(
            ConnectionFactory connections,
            KafkaTemplate<String, byte[]> kafka,
            KafkaAdmin admin,
            Signals signals,
            MeterRegistry meters,
            @Value("${spring.application.name}") String source) {
        return new OutboxRelay(connections, kafka, admin, signals, meters, source);
    }

    @Bean
    ListenerEdge listenerEdge(DatabaseClient database, TransactionalOperator transactions, MeterRegistry meters) {
        return new ListenerEdge(new EventDecoder(WireFormat.mapper()), database, transactions, meters);
    }

    @Bean
    DefaultErrorHandler listenerRetries(KafkaTemplate<String, byte[]> kafka, EventProperties properties) {
        return new Retries(kafka, properties.tries()).handler();
    }

    @Bean
    NewTopics topics(EventProperties properties) {
        return new NewTopics(new TopicSettings(properties).all());
    }

    @Bean
    InboxCleaner inboxCleaner(DatabaseClient database, EventProperties properties) {
        return new InboxCleaner(database, properties.inboxKept());
    }
}
