package dev.shortlist.matcher.ranking.application;

import dev.shortlist.contracts.job.Job;
import dev.shortlist.matcher.pool.application.CandidatePool;
import dev.shortlist.matcher.pool.application.Passages;
import dev.shortlist.matcher.pool.application.Passages.Meaning;
import dev.shortlist.matcher.pool.application.Passages.Nearest;
import dev.shortlist.matcher.pool.domain.PassageWriter;
import dev.shortlist.matcher.ranking.domain.Closeness;
import dev.shortlist.matcher.ranking.domain.JobText;
import dev.shortlist.matcher.ranking.domain.NeedsReader;
import dev.shortlist.matcher.ranking.domain.Result;
import dev.shortlist.matcher.ranking.domain.Scorer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/// Scores CVs a batch at a time: one read for their facts, one or two for their nearest passages.
public final class ScoreBatch {

    private final CandidatePool pool;
    private final Passages passages;
    private final NeedsReader needsReader;

    public ScoreBatch(CandidatePool pool, Passages passages, NeedsReader needsReader) {
        this.pool = pool;
        this.passages = passages;
        this.needsReader = needsReader;
    }

    public ForJob forJob(Job job) {
        // The job is resolved and embedded once, however many batches follow.
        return new ForJob(
                new Scorer(job, needsReader.read(job)),
                passages.meaningOf(JobText.of(job)).cache());
    }

    /// Compares batches with one job.
    public final class ForJob {

        private final Scorer scorer;
        private final Mono<Meaning> meaning;

        private ForJob(Scorer scorer, Mono<Meaning> meaning) {
            this.scorer = scorer;
            this.meaning = meaning;
        }

        public Mono<List<Result>> score(List<UUID> cvIds) {
            var cvs = pool.load(cvIds).collectList();
            return Mono.zip(cvs, meaning.flatMap(of -> nearest(of, cvIds)))
                    // Comparing hundreds takes milliseconds that an event loop has not.
                    .publishOn(Schedulers.parallel())
                    .map(found -> found.getT1().stream()
                            .map(cv -> scorer.score(cv, closeness(found.getT2().get(cv.cvId()))))
                            .toList());
        }

        /// Experience speaks first; who has none is compared by whatever the CV holds.
        private Mono<Map<UUID, Nearest>> nearest(Meaning of, List<UUID> cvIds) {
            return passages.nearest(of, cvIds, PassageWriter.EXPERIENCE).flatMap(byWork -> {
                var others =
                        cvIds.stream().filter(id -> !byWork.containsKey(id)).toList();
                return others.isEmpty()
                        ? Mono.just(byWork)
                        : passages.nearest(of, others, null).map(byRest -> {
                            var all = new HashMap<>(byWork);
                            all.putAll(byRest);
                            return all;
                        });
            });
        }

        private static @Nullable Closeness closeness(@Nullable Nearest nearest) {
            return nearest == null ? null : new Closeness(nearest.cosine(), nearest.quote());
        }
    }
}
