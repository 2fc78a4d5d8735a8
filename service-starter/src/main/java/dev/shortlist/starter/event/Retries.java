package dev.shortlist.starter.event;

import dev.shortlist.contracts.event.Topics;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.R2dbcTransientException;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.TopicPartition;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;

/// What happens to an event that failed. A database that is away is waited for as long as it takes; anything else is
/// tried a few times and then set aside in the dead-letter topic with its cause.
final class Retries {

    private final KafkaTemplate<String, byte[]> kafka;
    private final int tries;

    Retries(KafkaTemplate<String, byte[]> kafka, int tries) {
        this.kafka = kafka;
        this.tries = tries;
    }

    DefaultErrorHandler handler() {
        var deadLetters = new DeadLetterPublishingRecoverer(
                kafka, (message, _) -> new TopicPartition(message.topic() + Topics.DEAD_LETTER_SUFFIX, -1));
        var handler = new DefaultErrorHandler(deadLetters);
        handler.setBackOffFunction((_, thrown) -> backOff(thrown));
        handler.addNotRetryableExceptions(MalformedEvent.class);
        return handler;
    }

    private BackOff backOff(Throwable thrown) {
        var backOff = new ExponentialBackOff(200, 2);
        backOff.setMaxInterval(10_000);
        if (!isOutage(thrown)) {
            backOff.setMaxAttempts(tries - 1L);
        }
        return backOff;
    }

    private static boolean isOutage(Throwable thrown) {
        return switch (thrown) {
            case DataAccessResourceFailureException _,
                    TransientDataAccessException _,
                    CannotCreateTransactionException _,
                    R2dbcTransientException _,
                    R2dbcNonTransientResourceException _,
                    TimeoutException _ -> true;
            default -> thrown.getCause() != null && isOutage(thrown.getCause());
        };
    }
}
