package dev.shortlist.export.file.adapter.r2dbc;

import dev.shortlist.export.file.application.Files;
import dev.shortlist.export.file.domain.Export;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Component
class R2dbcFiles implements Files {

    // Pieces of 256 KB that wait for a slow reader.
    private static final int PIECES_AHEAD = 4;

    private final DatabaseClient database;

    R2dbcFiles(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Long> keep(UUID export, int attempt, Flux<byte[]> pieces) {
        return database.sql("delete from file_chunks where export_id = $1 and attempt = $2")
                .bind(0, export)
                .bind(1, attempt)
                .then()
                .thenMany(pieces.index())
                .concatMap(
                        piece -> keep(export, attempt, piece.getT1().intValue(), piece.getT2())
                                .thenReturn((long) piece.getT2().length),
                        1)
                .reduce(0L, Long::sum);
    }

    private Mono<Void> keep(UUID export, int attempt, int number, byte[] piece) {
        return database.sql("insert into file_chunks (export_id, attempt, seq, bytes) values ($1, $2, $3, $4)")
                .bind(0, export)
                .bind(1, attempt)
                .bind(2, number)
                .bind(3, ByteBuffer.wrap(piece))
                .then();
    }

    @Override
    public Mono<Void> keepOnly(UUID export, int attempt) {
        return database.sql("delete from file_chunks where export_id = $1 and attempt <> $2")
                .bind(0, export)
                .bind(1, attempt)
                .then();
    }

    @Override
    public Flux<ByteBuffer> content(Export export) {
        var content = export.content();
        if (content == null) {
            return Flux.empty();
        }
        return database.sql("select bytes from file_chunks where export_id = $1 and attempt = $2 order by seq")
                .bind(0, export.id())
                .bind(1, content.attempt())
                .filter(statement -> statement.fetchSize(PIECES_AHEAD))
                .mapValue(ByteBuffer.class)
                .all();
    }
}
