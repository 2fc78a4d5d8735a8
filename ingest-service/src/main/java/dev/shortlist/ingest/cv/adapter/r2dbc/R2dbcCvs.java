package dev.shortlist.ingest.cv.adapter.r2dbc;

import dev.shortlist.ingest.cv.application.Cvs;
import dev.shortlist.ingest.cv.domain.KeptCv;
import dev.shortlist.ingest.likeness.domain.Traces;
import dev.shortlist.starter.json.WireFormat;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Component
class R2dbcCvs implements Cvs {

    private static final String MATCHING = """
            from cvs
            where ($1::text is null or status = $1)
              and ($2::text is null or filename ilike $2 or name ilike $2)
              and ($3::uuid is null or candidate_id = $3)
            """;

    private final DatabaseClient database;
    private final CvRow rows = new CvRow(WireFormat.mapper());

    R2dbcCvs(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Admission> admit(KeptCv received) {
        return insert(received)
                .flatMap(inserted -> inserted == 1 ? Mono.just(new Admission(received, true)) : join(received));
    }

    private Mono<Long> insert(KeptCv cv) {
        var statement = database.sql("""
                        insert into cvs (cv_id, sha256, filename, kind, size, source, use_ai, uploaded_by, uploaded_at,
                                         upload_ids, status)
                        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'received')
                        on conflict (sha256) do nothing
                        """)
                .bind(0, cv.cvId())
                .bind(1, cv.hash().bytes())
                .bind(2, cv.filename())
                .bind(3, cv.kind())
                .bind(4, cv.size());
        return text(statement, 5, cv.source())
                .bind(6, cv.useAi())
                .bind(7, cv.uploadedBy())
                .bind(8, cv.uploadedAt().atOffset(ZoneOffset.UTC))
                .bind(9, cv.uploadIds().toArray(UUID[]::new))
                .fetch()
                .rowsUpdated();
    }

    private Mono<Admission> join(KeptCv again) {
        return database.sql("""
                        update cvs
                        set upload_ids = case when $2 = any(upload_ids) then upload_ids else upload_ids || $2::uuid end
                        where sha256 = $1
                        returning *
                        """)
                .bind(0, again.hash().bytes())
                .bind(1, again.uploadIds().getFirst())
                .map(rows::read)
                .one()
                .map(known -> new Admission(known, false));
    }

    @Override
    public Mono<KeptCv> find(UUID cvId) {
        return database.sql("select * from cvs where cv_id = $1")
                .bind(0, cvId)
                .map(rows::read)
                .one();
    }

    @Override
    public Mono<KeptCv> findForUpdate(UUID cvId) {
        return database.sql("select * from cvs where cv_id = $1 for update")
                .bind(0, cvId)
                .map(rows::read)
                .one();
    }

    @Override
    public Mono<Void> save(KeptCv cv) {
        var content = cv.content();
        var statement = database.sql("""
                        update cvs
                        set status = $2, version = $3, candidate_id = $4, name = $5, ats_score = $6, content = $7,
                            error = $8, processed_at = now()
                        where cv_id = $1
                        """)
                .bind(0, cv.cvId())
                .bind(1, cv.status().name().toLowerCase(Locale.ROOT))
                .bind(2, cv.version());
        statement = cv.candidateId() == null ? statement.bindNull(3, UUID.class) : statement.bind(3, cv.candidateId());
        statement = text(
                statement,
                4,
                content == null ? null : content.structuredData().personalInfo().name());
        statement = content == null
                ? statement.bindNull(5, Double.class)
                : statement.bind(5, content.ats().score());
        statement = text(statement, 6, rows.write(content));
        return text(statement, 7, rows.write(cv.error())).then().then(mark(cv));
    }

    /// By these marks the CV is found when another may be the same person's.
    private Mono<Void> mark(KeptCv cv) {
        var content = cv.content();
        var marks = content == null ? Set.<Long>of() : Traces.of(content.portrait());
        return database.sql("""
                        with gone as (delete from cv_traces where cv_id = $1 and trace <> all($2))
                        insert into cv_traces (trace, cv_id) select unnest($2::bigint[]), $1 on conflict do nothing
                        """)
                .bind(0, cv.cvId())
                .bind(1, marks.toArray(Long[]::new))
                .then();
    }

    @Override
    public Flux<KeptCv> findAll(Collection<UUID> cvIds) {
        return database.sql("select * from cvs where cv_id = any($1)")
                .bind(0, cvIds.toArray(UUID[]::new))
                .map(rows::read)
                .all();
    }

    @Override
    public Flux<KeptCv> list(Filter filter, int limit, long offset) {
        return bind(
                        database.sql("select * " + MATCHING + " order by uploaded_at desc, cv_id limit $4 offset $5"),
                        filter)
                .bind(3, limit)
                .bind(4, offset)
                .map(rows::read)
                .all();
    }

    @Override
    public Mono<Long> count(Filter filter) {
        return bind(database.sql("select count(*) " + MATCHING), filter)
                .mapValue(Long.class)
                .one();
    }

    private static GenericExecuteSpec bind(GenericExecuteSpec statement, Filter filter) {
        var status = filter.status();
        var text = filter.text();
        var bound = text(statement, 0, status == null ? null : status.name().toLowerCase(Locale.ROOT));
        bound = text(bound, 1, text == null ? null : "%" + escaped(text) + "%");
        var candidate = filter.candidateId();
        return candidate == null ? bound.bindNull(2, UUID.class) : bound.bind(2, candidate);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static GenericExecuteSpec text(GenericExecuteSpec statement, int index, @Nullable String value) {
        return value == null ? statement.bindNull(index, String.class) : statement.bind(index, value);
    }
}
