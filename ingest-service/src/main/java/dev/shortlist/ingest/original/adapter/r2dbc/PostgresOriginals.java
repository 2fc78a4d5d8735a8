package dev.shortlist.ingest.original.adapter.r2dbc;

import dev.shortlist.ingest.original.application.Originals;
import dev.shortlist.ingest.original.domain.Sha256;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class PostgresOriginals implements Originals {

    private final DatabaseClient database;

    PostgresOriginals(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Void> keep(Sha256 hash, byte[] bytes) {
        return database.sql("insert into originals (sha256, bytes) values ($1, $2) on conflict do nothing")
                .bind(0, hash.bytes())
                .bind(1, bytes)
                .then();
    }

    @Override
    public Mono<byte[]> find(Sha256 hash) {
        return database.sql("select bytes from originals where sha256 = $1")
                .bind(0, hash.bytes())
                .mapValue(byte[].class)
                .one();
    }
}
