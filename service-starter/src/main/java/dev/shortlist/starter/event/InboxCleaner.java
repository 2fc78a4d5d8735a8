package dev.shortlist.starter.event;

import java.time.Duration;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.scheduling.annotation.Scheduled;
import reactor.core.publisher.Mono;

/// Forgets event ids that are older than any redelivery can be.
class InboxCleaner {

    private final DatabaseClient database;
    private final Duration kept;

    InboxCleaner(DatabaseClient database, Duration kept) {
        this.database = database;
        this.kept = kept;
    }

    @Scheduled(fixedDelayString = "1h", initialDelayString = "10m")
    Mono<Long> clean() {
        return database.sql("delete from inbox where arrived_at < now() - make_interval(secs => $1)")
                .bind(0, (double) kept.toSeconds())
                .fetch()
                .rowsUpdated();
    }
}
