package dev.shortlist.export.rendering.adapter.xlsx;

import dev.shortlist.contracts.ranking.Gate;
import dev.shortlist.export.rendering.domain.Factors;
import dev.shortlist.export.rendering.domain.Report;
import dev.shortlist.export.rendering.domain.Tally;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;

/// The list in figures: how many, how good, what they bring and what they lack.
final class SummarySheet {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);
    private static final int MOST_SKILLS = 15;

    private SummarySheet() {}

    static void write(Worksheet sheet, Report report, Tally tally) throws IOException {
        sheet.setTabColor("8FA9BF");
        var pairs = new Pairs(sheet, 3, 34, 38, 44, 8);
        pairs.title("Summary", report.job().title());
        figures(pairs, report, tally);
        weights(pairs, report);
        distribution(pairs, tally);
        gates(pairs, tally);
        skills(pairs, "Skills that candidates bring", tally.mostMatched(MOST_SKILLS));
        skills(pairs, "Skills that are missing", tally.mostMissing(MOST_SKILLS));
        decisions(pairs, tally);
        pairs.finish();
    }

    private static void figures(Pairs pairs, Report report, Tally tally) {
        var scores = tally.scores();
        pairs.pair("Candidates ranked", report.origin().total());
        pairs.pair("Candidates in this file", report.listed());
        if (scores.getCount() > 0) {
            pairs.pair("Highest score", scores.getMax());
            pairs.pair("Average score", Math.round(scores.getAverage() * 10) / 10.0);
            pairs.pair("Lowest score", scores.getMin());
        }
        pairs.pair("Integrity findings", tally.suspicious());
        pairs.pair("Scoring version", report.origin().scoringVersion());
        pairs.pair("Engine", report.origin().engine());
        pairs.pair("Ranking", report.origin().rankingId());
        var rankedAt = report.origin().rankedAt();
        pairs.pair("Ranked", rankedAt == null ? null : STAMP.format(rankedAt));
        pairs.pair("Exported", STAMP.format(report.generatedAt()));
    }

    private static void weights(Pairs pairs, Report report) {
        var weights = report.origin().weights();
        if (!weights.isEmpty()) {
            pairs.section("Weights");
            report.factors().stream()
                    .filter(weights::containsKey)
                    .forEach(id -> pairs.pair(Factors.title(id), weights.get(id)));
        }
    }

    private static void distribution(Pairs pairs, Tally tally) {
        if (tally.scores().getCount() > 0) {
            pairs.section("Scores");
            var most = tally.tens().values().stream()
                    .mapToInt(Integer::intValue)
                    .max()
                    .orElse(0);
            tally.tens().forEach((ten, count) -> pairs.bar(ten + " – " + (ten == 90 ? 100 : ten + 9.9), count, most));
        }
    }

    private static void gates(Pairs pairs, Tally tally) {
        if (!tally.gates().isEmpty()) {
            pairs.section("Must-haves");
            tally.gates().forEach((requirement, met) -> pairs.row(requirement, List.of(met(met))));
        }
    }

    private static String met(Map<Gate.Met, Integer> met) {
        return "%d yes, %d no, %d no data"
                .formatted(
                        met.getOrDefault(Gate.Met.YES, 0),
                        met.getOrDefault(Gate.Met.NO, 0),
                        met.getOrDefault(Gate.Met.NO_DATA, 0));
    }

    private static void skills(Pairs pairs, String title, List<Map.Entry<String, Integer>> skills) {
        if (!skills.isEmpty()) {
            pairs.section(title);
            var most = skills.getFirst().getValue();
            skills.forEach(skill -> pairs.bar(skill.getKey(), skill.getValue(), most));
        }
    }

    private static void decisions(Pairs pairs, Tally tally) {
        if (!tally.decisions().isEmpty()) {
            pairs.section("Decisions");
            tally.decisions().forEach((decision, count) -> pairs.pair(Factors.title(decision), count));
        }
    }
}
