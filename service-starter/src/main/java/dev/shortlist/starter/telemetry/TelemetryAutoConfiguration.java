package dev.shortlist.starter.telemetry;

import io.micrometer.context.ContextRegistry;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.r2dbc.core.DatabaseClient;

/// Ids, request log and health of every service. A service with a model adds its own `modelHealthIndicator` bean.
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.r2dbc.autoconfigure.R2dbcAutoConfiguration",
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration"
        })
class TelemetryAutoConfiguration {

    @Bean
    TraceIds traceIds() {
        return new TraceIds();
    }

    @Bean
    RequestIds requestIds() {
        return new RequestIds();
    }

    @Bean
    InitializingBean requestIdsInLogs() {
        return () -> ContextRegistry.getInstance().registerThreadLocalAccessor(new RequestIdInLogs());
    }

    @Bean
    RequestLog requestLog() {
        return new RequestLog();
    }

    @Bean
    ServiceHealth serviceHealthIndicator(
            @Value("${spring.application.name}") String name, @Value("${info.version:development}") String version) {
        return new ServiceHealth(name, version);
    }

    @Bean
    LoadHealth loadHealthIndicator(RequestLog requests) {
        return new LoadHealth(requests);
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(DatabaseClient.class)
    @ConditionalOnBean(type = "io.r2dbc.spi.ConnectionFactory")
    static class WithDatabase {

        @Bean
        DatabaseHealth databaseHealthIndicator(DatabaseClient database) {
            return new DatabaseHealth(database);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(KafkaAdmin.class)
    @ConditionalOnBean(KafkaAdmin.class)
    static class WithKafka {

        @Bean
        KafkaHealth kafkaHealthIndicator(KafkaAdmin admin) {
            return new KafkaHealth(admin);
        }
    }
}
