package dev.shortlist.export.file.adapter.r2dbc;

import dev.shortlist.export.file.application.Exports;
import dev.shortlist.export.file.domain.Export;
import dev.shortlist.export.file.domain.Export.Content;
import dev.shortlist.export.file.domain.ExportOrder.Sent;
import dev.shortlist.export.rendering.domain.Format;
import dev.shortlist.starter.json.WireFormat;
import io.r2dbc.postgresql.codec.PostgresqlObjectId;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

@Component
class R2dbcExports implements Exports {

    private final DatabaseClient database;
    private final JsonMapper json = WireFormat.mapper();

    R2dbcExports(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Void> save(Export export) {
        return database.sql("""
                        insert into exports
                            (export_id, owner, ranking_id, top_k, format, file_name, created_at, expires_at)
                        values ($1, $2, $3, $4, $5, $6, $7, $8)
                        """)
                .bind(0, export.id())
                .bind(1, export.owner())
                .bind(2, Parameters.in(PostgresqlObjectId.UUID, export.rankingId()))
                .bind(3, Parameters.in(R2dbcType.INTEGER, export.topK()))
                .bind(4, export.format().extension())
                .bind(5, export.fileName())
                .bind(6, export.createdAt().atOffset(ZoneOffset.UTC))
                .bind(7, export.expiresAt().atOffset(ZoneOffset.UTC))
                .then();
    }

    @Override
    public Mono<Void> saveSent(UUID export, Sent sent) {
        return database.sql("insert into sent_lists (export_id, content) values ($1, $2)")
                .bind(0, export)
                .bind(1, json.writeValueAsString(sent))
                .then();
    }

    @Override
    public Mono<Sent> sent(UUID export) {
        return database.sql("select content from sent_lists where export_id = $1")
                .bind(0, export)
                .mapValue(String.class)
                .one()
                .map(content -> json.readValue(content, Sent.class));
    }

    @Override
    public Mono<Void> markReady(Export export) {
        var content = export.content();
        if (content == null) {
            throw new IllegalArgumentException("export " + export.id() + " has no content");
        }
        return database.sql("update exports set attempt = $2, size = $3 where export_id = $1")
                .bind(0, export.id())
                .bind(1, content.attempt())
                .bind(2, content.size())
                .then()
                .then(database.sql("delete from sent_lists where export_id = $1")
                        .bind(0, export.id())
                        .then());
    }

    @Override
    public Mono<Export> find(UUID export) {
        return database.sql("select * from exports where export_id = $1")
                .bind(0, export)
                .map(R2dbcExports::export)
                .one();
    }

    @Override
    public Flux<Export> ofOwner(String owner, int limit, int offset) {
        return database.sql("""
                        select * from exports where owner = $1
                        order by created_at desc, export_id desc limit $2 offset $3
                        """)
                .bind(0, owner)
                .bind(1, limit)
                .bind(2, offset)
                .map(R2dbcExports::export)
                .all();
    }

    @Override
    public Mono<Long> countOfOwner(String owner) {
        return database.sql("select count(*) from exports where owner = $1")
                .bind(0, owner)
                .mapValue(Long.class)
                .one();
    }

    @Override
    public Mono<List<Export>> removeExpired(Instant now, int limit) {
        return database.sql("""
                        delete from exports where export_id in (
                            select export_id from exports where expires_at <= $1
                            order by expires_at limit $2 for update skip locked)
                        returning *
                        """)
                .bind(0, now.atOffset(ZoneOffset.UTC))
                .bind(1, limit)
                .map(R2dbcExports::export)
                .all()
                .collectList();
    }

    @SuppressWarnings("NullAway") // columns that are `not null`, and attempt wherever there is a size
    private static Export export(Readable row) {
        var size = row.get("size", Long.class);
        return new Export(
                row.get("export_id", UUID.class),
                row.get("owner", String.class),
                row.get("ranking_id", UUID.class),
                row.get("top_k", Integer.class),
                Format.named(row.get("format", String.class)).orElseThrow(),
                row.get("file_name", String.class),
                row.get("created_at", OffsetDateTime.class).toInstant(),
                row.get("expires_at", OffsetDateTime.class).toInstant(),
                size == null ? null : new Content(row.get("attempt", Integer.class), size));
    }
}
