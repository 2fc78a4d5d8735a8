package dev.shortlist.matcher.pool.application;

import dev.shortlist.contracts.event.CvEvent.ReadCv;
import dev.shortlist.matcher.pool.domain.CvReader;
import dev.shortlist.matcher.pool.domain.PassageWriter;
import dev.shortlist.matcher.pool.domain.PooledCv;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/// Puts a CV into the pool, or replaces an older version of it; a late version changes nothing.
public final class IndexCv {

    private final CandidatePool pool;
    private final Passages passages;
    private final CvReader reader;
    private final PassageWriter writer;
    private final PoolNews news;

    public IndexCv(CandidatePool pool, Passages passages, CvReader reader, PassageWriter writer, PoolNews news) {
        this.pool = pool;
        this.passages = passages;
        this.reader = reader;
        this.writer = writer;
        this.news = news;
    }

    public Mono<Void> index(Arrival arrival) {
        return pool.wants(arrival.cvId, arrival.version)
                .filter(wanted -> wanted)
                .flatMap(_ -> keep(arrival))
                .then(pool.join(arrival.cvId, arrival.uploadIds))
                .then(news.tell(arrival.cvId));
    }

    private Mono<Void> keep(Arrival arrival) {
        var written = writer.passages(arrival.cvId, arrival.candidateId, arrival.cv);
        // Passages first: should this stop halfway, the event comes again and the row does not claim what is missing.
        return passages.replace(arrival.cvId, written).then(pool.keep(pooled(arrival)));
    }

    private PooledCv pooled(Arrival arrival) {
        var cv = arrival.cv;
        return new PooledCv(
                arrival.cvId,
                arrival.candidateId,
                arrival.version,
                arrival.parsedAt,
                cv.filename(),
                cv.language(),
                cv.structuredData().summary(),
                cv.atsScore(),
                cv.textHash(),
                reader.identity(cv.structuredData().personalInfo()),
                reader.merits(cv));
    }

    /// A version of a CV as it arrives.
    public record Arrival(
            UUID cvId, UUID candidateId, long version, List<UUID> uploadIds, ReadCv cv, Instant parsedAt) {}
}
