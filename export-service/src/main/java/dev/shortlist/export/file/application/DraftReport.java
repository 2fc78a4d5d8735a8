package dev.shortlist.export.file.application;

import dev.shortlist.export.file.domain.ExportOrder;
import dev.shortlist.export.file.domain.ExportOrder.OfRanking;
import dev.shortlist.export.file.domain.ExportOrder.Sent;
import dev.shortlist.export.file.domain.ExportPolicy;
import dev.shortlist.export.ranking.application.FindRanking;
import dev.shortlist.export.ranking.domain.Ranking;
import dev.shortlist.export.rendering.domain.Factors;
import dev.shortlist.export.rendering.domain.JobSheet;
import dev.shortlist.export.rendering.domain.Report;
import dev.shortlist.export.rendering.domain.Report.Origin;
import dev.shortlist.export.rendering.domain.Result;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Finds out what a file will say: which job, which results, how many of them.
public final class DraftReport {

    private final FindRanking rankings;
    private final ExportPolicy policy;

    public DraftReport(FindRanking rankings, ExportPolicy policy) {
        this.rankings = rankings;
        this.policy = policy;
    }

    /// Also reads the first page of a ranking: its factors name the columns.
    public Mono<Draft> draft(ExportOrder order, Instant at) {
        return switch (order.source()) {
            case OfRanking(var id) -> rankings.find(id).flatMap(ranking -> ofRanking(ranking, order, at));
            case Sent sent -> Mono.fromSupplier(() -> ofSent(sent, order, at));
        };
    }

    private Mono<Draft> ofRanking(Ranking ranking, ExportOrder order, Instant at) {
        var summary = ranking.summary();
        var listed = policy.listed(order.format(), order.topK(), summary.total());
        var results = rankings.results(ranking)
                .map(page -> page.stream().map(Result::of).toList());
        var origin = new Origin(
                ranking.id(),
                ranking.revision(),
                summary.total(),
                summary.scoringVersion(),
                summary.weights(),
                summary.engine(),
                ranking.completedAt());
        return results.next().defaultIfEmpty(List.of()).map(first -> {
            var factors = Factors.of(first, summary.weights().keySet());
            return new Draft(
                    new Report(JobSheet.of(summary.job()), origin, listed, factors, at), best(results, listed));
        });
    }

    private Draft ofSent(Sent sent, ExportOrder order, Instant at) {
        var total = sent.results().size();
        var listed = policy.listed(order.format(), order.topK(), total);
        var factors = Factors.of(sent.results(), java.util.Set.of());
        var report = new Report(sent.job(), Origin.sentByClient(total), listed, factors, at);
        return new Draft(report, best(Flux.fromIterable(sent.results()).buffer(100), listed));
    }

    /// Stops asking for pages once there are enough results.
    private static Flux<List<Result>> best(Flux<List<Result>> pages, int most) {
        return Flux.defer(() -> {
            var left = new AtomicInteger(most);
            return pages.map(page -> page.subList(0, Math.min(page.size(), left.getAndAdd(-page.size()))))
                    .takeUntil(_ -> left.get() <= 0);
        });
    }
}
