package dev.shortlist.ingest.upload.adapter.r2dbc;

import dev.shortlist.ingest.upload.application.Uploads;
import dev.shortlist.ingest.upload.domain.Upload;
import dev.shortlist.ingest.upload.domain.UploadItem;
import dev.shortlist.starter.json.WireFormat;
import io.r2dbc.spi.Readable;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Component
class R2dbcUploads implements Uploads {

    private final DatabaseClient database;
    private final UploadItemRow rows = new UploadItemRow(WireFormat.mapper());

    R2dbcUploads(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Void> save(Upload upload) {
        var statement = database.sql(
                        "insert into uploads (upload_id, job_id, source, uploaded_by, uploaded_at) values ($1, $2, $3, $4, $5)")
                .bind(0, upload.uploadId());
        statement = upload.jobId() == null ? statement.bindNull(1, UUID.class) : statement.bind(1, upload.jobId());
        statement = upload.source() == null ? statement.bindNull(2, String.class) : statement.bind(2, upload.source());
        return statement
                .bind(3, upload.uploadedBy())
                .bind(4, upload.uploadedAt().atOffset(ZoneOffset.UTC))
                .then()
                .thenMany(Flux.range(0, upload.items().size()))
                .concatMap(position ->
                        save(upload.uploadId(), position, upload.items().get(position)))
                .then();
    }

    private Mono<Void> save(UUID uploadId, int position, UploadItem item) {
        var statement = database.sql("""
                        insert into upload_items (upload_id, position, filename, cv_id, status, error)
                        values ($1, $2, $3, $4, $5, $6)
                        """)
                .bind(0, uploadId)
                .bind(1, position)
                .bind(2, item.filename())
                .bind(4, item.status().name().toLowerCase(Locale.ROOT));
        statement = item.cvId() == null ? statement.bindNull(3, UUID.class) : statement.bind(3, item.cvId());
        var error = rows.write(item.error());
        return (error == null ? statement.bindNull(5, String.class) : statement.bind(5, error)).then();
    }

    @Override
    public Mono<Upload> find(UUID uploadId) {
        return database.sql("select * from upload_items where upload_id = $1 order by position")
                .bind(0, uploadId)
                .map(rows::read)
                .all()
                .collectList()
                .flatMap(items -> database.sql("select * from uploads where upload_id = $1")
                        .bind(0, uploadId)
                        .map(row -> upload(row, items))
                        .one());
    }

    @SuppressWarnings("NullAway") // columns that are `not null`
    private static Upload upload(Readable row, List<UploadItem> items) {
        return new Upload(
                row.get("upload_id", UUID.class),
                row.get("job_id", UUID.class),
                row.get("source", String.class),
                row.get("uploaded_by", String.class),
                row.get("uploaded_at", OffsetDateTime.class).toInstant(),
                items);
    }
}
