package dev.shortlist.ingest.person.adapter.r2dbc;

import dev.shortlist.ingest.cv.application.Cvs;
import dev.shortlist.ingest.cv.domain.KeptCv;
import dev.shortlist.ingest.person.application.Lookalikes;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

@Component
class R2dbcLookalikes implements Lookalikes {

    // A trace that thousands share, such as an agency's phone number, is read only in part: those whom it should find
    // share others too, and the rarest traces count first.
    private static final String NEAREST = """
            select other.cv_id
            from cv_traces mine
            cross join lateral (
                select cv_id, count(*) over () as holders
                from (select cv_id from cv_traces same
                      where same.trace = mine.trace and same.cv_id <> mine.cv_id limit 500) few) other
            join cvs on cvs.cv_id = other.cv_id
            where mine.cv_id = $1 and cvs.status = 'parsed' and cvs.candidate_id <> $2
            group by other.cv_id
            order by sum(1.0 / other.holders) desc, other.cv_id
            limit 100
            """;

    private final DatabaseClient database;
    private final Cvs cvs;

    R2dbcLookalikes(DatabaseClient database, Cvs cvs) {
        this.database = database;
        this.cvs = cvs;
    }

    @Override
    public Flux<KeptCv> of(KeptCv cv) {
        var candidate = cv.candidateId();
        if (candidate == null) {
            return Flux.empty();
        }
        return database.sql(NEAREST)
                .bind(0, cv.cvId())
                .bind(1, candidate)
                .mapValue(UUID.class)
                .all()
                .collectList()
                .flatMapMany(cvs::findAll);
    }
}
