package dev.shortlist.matcher.ranking.adapter.r2dbc;

import dev.shortlist.matcher.pool.application.Forgetting;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Results quote the CV: they go with it.
@Component
final class ForgottenResults implements Forgetting {

    private final DatabaseClient database;

    ForgottenResults(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Void> forget(UUID cvId) {
        return database.sql("delete from ranking_results where cv_id = $1")
                .bind(0, cvId)
                .then();
    }
}
