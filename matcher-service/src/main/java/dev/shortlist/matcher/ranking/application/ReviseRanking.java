package dev.shortlist.matcher.ranking.application;

import dev.shortlist.matcher.ranking.domain.FactorId;
import dev.shortlist.matcher.ranking.domain.Ranking;
import dev.shortlist.matcher.ranking.domain.Score;
import dev.shortlist.matcher.ranking.domain.Standings;
import dev.shortlist.starter.event.Outbox;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// Puts the stored results in order by the ranking's weights and announces the list as its next revision. Part of the
/// caller's transaction.
public final class ReviseRanking {

    private final Rankings rankings;
    private final PublishRanking publishRanking;
    private final Clock clock;

    public ReviseRanking(Rankings rankings, Outbox outbox, Clock clock) {
        this.rankings = rankings;
        this.publishRanking = new PublishRanking(rankings, outbox);
        this.clock = clock;
    }

    /// `by` is null for the first revision, which nobody revised.
    Mono<Revision> revise(Ranking ranking, @Nullable String by) {
        var revised = ranking.revised();
        return rankings.lines(ranking.rankingId())
                .collectList()
                .flatMap(lines -> rankings.place(revised, Standings.of(entries(lines, revised), placesGiven(lines))))
                .then(Mono.defer(() -> publishRanking.publish(revised, by, clock.instant())))
                .map(total -> new Revision(revised, total));
    }

    private static List<Standings.Entry> entries(List<Rankings.Line> lines, Ranking ranking) {
        return lines.stream()
                .map(line -> new Standings.Entry(
                        line.candidateId(),
                        Score.of(line.fractions(), ranking.weights()).value(),
                        line.fractions().of(FactorId.REQUIRED_SKILLS)))
                .toList();
    }

    private static Map<UUID, Integer> placesGiven(List<Rankings.Line> lines) {
        var places = new HashMap<UUID, Integer>();
        for (var line : lines) {
            if (line.placeGiven() != null) {
                places.put(line.candidateId(), line.placeGiven());
            }
        }
        return places;
    }

    /// The ranking in its new revision and how many results it shows.
    record Revision(Ranking ranking, int total) {}
}
