package dev.shortlist.starter.run;

import dev.shortlist.starter.json.WireFormat;
import dev.shortlist.starter.signal.Signals;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;

/// The run contract for every service with a database.
@AutoConfiguration(afterName = "dev.shortlist.starter.signal.SignalAutoConfiguration")
@ConditionalOnClass(DatabaseClient.class)
@ConditionalOnBean(Signals.class)
@EnableConfigurationProperties(RunProperties.class)
class RunAutoConfiguration {

    @Bean
    RunTable runTable(DatabaseClient database) {
        return new RunTable(database, WireFormat.mapper());
    }

    @Bean
    Runs runs(RunTable table, Signals signals, TransactionalOperator transactions) {
        return new PostgresRuns(table, signals, transactions);
    }

    @Bean
    RunStreams runStreams(RunTable table, Signals signals, RunProperties properties) {
        return new RunStreams(table, signals, properties.heartbeat());
    }

    @Bean
    RunWorker runWorker(
            RunTable table, Signals signals, ObjectProvider<RunExecutor> executors, RunProperties properties) {
        var byKind = executors.stream().collect(Collectors.toMap(RunExecutor::kind, Function.identity()));
        return new RunWorker(table, signals, byKind, properties, WireFormat.mapper());
    }
}
