package dev.shortlist.matcher.ranking.application;

import dev.shortlist.contracts.event.CvEvent.ReadCv;
import dev.shortlist.contracts.ranking.Decision;
import dev.shortlist.language.lexicon.Degrees;
import dev.shortlist.language.lexicon.SpokenLanguages;
import dev.shortlist.language.skill.SkillCatalogue;
import dev.shortlist.matcher.InMemoryJobs;
import dev.shortlist.matcher.InMemoryNews;
import dev.shortlist.matcher.InMemoryPassages;
import dev.shortlist.matcher.InMemoryPool;
import dev.shortlist.matcher.InMemoryRankings;
import dev.shortlist.matcher.JobMother;
import dev.shortlist.matcher.pool.application.IndexCv;
import dev.shortlist.matcher.pool.application.IndexCv.Arrival;
import dev.shortlist.matcher.pool.domain.CvReader;
import dev.shortlist.matcher.pool.domain.PassageWriter;
import dev.shortlist.matcher.pool.domain.Selection;
import dev.shortlist.matcher.ranking.domain.NeedsReader;
import dev.shortlist.testkit.fake.InMemoryRuns;
import dev.shortlist.testkit.fake.NoTransactions;
import dev.shortlist.testkit.fake.RecordingOutbox;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// A matcher in memory: candidates arrive, rankings are asked for and made.
final class RankingStage {

    static final UUID RANKING = new UUID(7, 1);
    static final UUID ACTION = new UUID(7, 2);
    static final Instant NOW = Instant.parse("2026-10-01T10:00:00Z");

    final InMemoryPool pool = new InMemoryPool();
    final InMemoryRankings rankings = new InMemoryRankings();
    final InMemoryJobs jobs = new InMemoryJobs();
    final RecordingOutbox outbox = new RecordingOutbox();
    final InMemoryRuns runs = new InMemoryRuns();
    final Audience audience = new Audience();
    final StartRanking startRanking;
    final ExecuteRanking executeRanking;
    final ReweighRanking reweighRanking;
    final DecideOnCandidate decideOnCandidate;

    private final IndexCv indexCv;
    private boolean asked;

    RankingStage() {
        var catalogue = SkillCatalogue.standard();
        var passages = new InMemoryPassages();
        var transactions = NoTransactions.operator();
        var needs = new NeedsReader(catalogue, Degrees.standard(), SpokenLanguages.standard());
        var revise = new ReviseRanking(rankings, outbox, Clock.fixed(NOW, ZoneOffset.UTC));
        indexCv = new IndexCv(
                pool, passages, new CvReader(catalogue, Degrees.standard()), new PassageWriter(), new InMemoryNews());
        startRanking = new StartRanking(jobs, rankings, runs, outbox, transactions);
        executeRanking = new ExecuteRanking(
                rankings,
                new SelectCandidates(pool, () -> Mono.fromSupplier(() -> asked = true)),
                new ScoreBatch(pool, passages, needs),
                revise,
                transactions);
        reweighRanking = new ReweighRanking(rankings, revise, outbox, transactions);
        decideOnCandidate = new DecideOnCandidate(rankings, revise, outbox, transactions);
        jobs.keep(JobMother.backendDeveloper(), "rita", NOW).block();
    }

    void arrives(UUID candidate, ReadCv cv) {
        var cvId = new UUID(candidate.getLeastSignificantBits(), 99);
        indexCv.index(new Arrival(cvId, candidate, 1, List.of(), cv, NOW)).block();
    }

    void asksFor(Selection selection, @Nullable Integer topK) {
        startRanking.start(request(selection, Map.of(), topK)).block();
    }

    void makes() {
        executeRanking.execute(RANKING, audience).block();
    }

    boolean askedForFreshness() {
        return asked;
    }

    StartRanking.Request request(Selection selection, Map<String, @Nullable Double> weights, @Nullable Integer topK) {
        return new StartRanking.Request(RANKING, ACTION, JobMother.BACKEND_ID, selection, weights, topK, "rita", NOW);
    }

    void decides(UUID candidate, Decision.Verdict verdict, @Nullable Integer rank, @Nullable String note) {
        decideOnCandidate
                .decide(RANKING, candidate, new Decision(verdict, rank, note, "rita", NOW), ACTION)
                .block();
    }

    List<UUID> order() {
        return rankings.results(RANKING, 1_000, 0)
                .map(placed -> placed.result().candidateId())
                .collectList()
                .blockOptional()
                .orElseThrow();
    }

    /// Remembers what it was told.
    static final class Audience implements RankingWatch {

        final List<Item> items = new ArrayList<>();
        final List<Integer> progress = new ArrayList<>();
        final List<Summary> ends = new ArrayList<>();

        @Override
        public Mono<Void> scored(int done, int total, List<Item> scored) {
            return Mono.fromRunnable(() -> {
                progress.add(done);
                items.addAll(scored);
            });
        }

        @Override
        public Mono<Void> completed(Summary summary) {
            return Mono.fromRunnable(() -> ends.add(summary));
        }
    }
}
