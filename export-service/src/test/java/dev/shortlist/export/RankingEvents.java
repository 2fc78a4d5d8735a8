package dev.shortlist.export;

import dev.shortlist.contracts.event.RankingEvent;
import dev.shortlist.contracts.event.RankingEvent.RankingCompleted;
import dev.shortlist.contracts.event.RankingEvent.RankingPage;
import dev.shortlist.contracts.event.RankingEvent.RankingRevised;
import dev.shortlist.contracts.event.RankingEvent.RankingSummary;
import dev.shortlist.export.rendering.ReportMother;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/// The events by which matcher-service tells of a ranking.
public final class RankingEvents {

    private static final int PAGE = 100;

    private RankingEvents() {}

    /// All of a revision in the order in which they were sent.
    public static List<RankingEvent> of(UUID ranking, int revision, int total) {
        var events = new ArrayList<RankingEvent>();
        for (int from = 1; from <= total; from += PAGE) {
            events.add(page(ranking, revision, (from - 1) / PAGE, from, Math.min(from + PAGE - 1, total)));
        }
        events.add(end(ranking, revision, total));
        return List.copyOf(events);
    }

    public static RankingPage page(UUID ranking, int revision, int page, int from, int to) {
        var results =
                IntStream.rangeClosed(from, to).mapToObj(ReportMother::ranked).toList();
        return new RankingPage(ranking, revision, page, results);
    }

    public static RankingEvent end(UUID ranking, int revision, int total) {
        var summary = new RankingSummary(
                ReportMother.aJob(),
                total,
                (total + PAGE - 1) / PAGE,
                "1",
                Map.of("required_skills", 40.0, "experience", 20.0),
                "a-recruiter",
                "rules");
        return revision == 1
                ? new RankingCompleted(ranking, 1, summary, ReportMother.NOON)
                : new RankingRevised(ranking, revision, summary, "a-recruiter", ReportMother.NOON);
    }
}
