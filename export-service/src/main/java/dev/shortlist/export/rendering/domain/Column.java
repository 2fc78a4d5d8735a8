package dev.shortlist.export.rendering.domain;

import dev.shortlist.contracts.ranking.Factor;
import dev.shortlist.contracts.ranking.Proof;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One column of a table of results. Each has a number, a `String`, a list of them or of gates, or nothing.
public record Column(String id, String title, Kind kind, Function<Result, @Nullable Object> value) {

    /// How a column wants to be shown.
    public enum Kind {
        COUNT,
        SCORE,
        POINTS,
        NAME,
        GATES,
        WORD,
        TAGS,
        PROSE,
        ID
    }

    /// What people read first comes first; ids come last. Factors in the report's own order.
    public static List<Column> of(Report report) {
        var columns = new ArrayList<Column>();
        columns.add(new Column("rank", "Rank", Kind.COUNT, Result::rank));
        columns.add(new Column("band", "Band", Kind.COUNT, Result::band));
        columns.add(new Column("candidate_name", "Candidate", Kind.NAME, Result::displayName));
        columns.add(new Column("match_score", "Match score", Kind.SCORE, Result::matchScore));
        columns.add(new Column("must_haves", "Must-haves", Kind.GATES, Result::gates));
        report.factors()
                .forEach(id ->
                        columns.add(new Column(id, Factors.title(id), Kind.POINTS, result -> points(result, id))));
        columns.addAll(reasons());
        return List.copyOf(columns);
    }

    private static List<Column> reasons() {
        return List.of(
                new Column("matched_skills", "Matched skills", Kind.TAGS, Result::matchedSkills),
                new Column("missing_skills", "Missing skills", Kind.TAGS, Result::missingSkills),
                new Column("rationale", "Rationale", Kind.PROSE, Result::rationale),
                new Column("strengths", "Strengths", Kind.PROSE, Result::strengths),
                new Column("gaps", "Gaps", Kind.PROSE, Result::gaps),
                new Column("recommendations", "Recommendations", Kind.PROSE, Result::recommendations),
                new Column("follow_up_questions", "Follow-up questions", Kind.PROSE, Result::followUpQuestions),
                new Column("evidence", "Evidence", Kind.PROSE, result -> proofs(result.evidence())),
                new Column("decision", "Decision", Kind.WORD, result -> ruling(result, Result.Ruling::decision)),
                new Column("decision_note", "Decision note", Kind.PROSE, result -> ruling(result, Result.Ruling::note)),
                new Column("integrity", "Integrity", Kind.WORD, Result::integrity),
                new Column("engine", "Engine", Kind.WORD, Result::engine),
                new Column("candidate_id", "Candidate id", Kind.ID, Result::candidateId),
                new Column("cv_id", "CV id", Kind.ID, Result::cvId));
    }

    private static @Nullable Double points(Result result, String id) {
        Factor factor = result.factor(id);
        return factor == null ? null : factor.points();
    }

    private static @Nullable String ruling(Result result, Function<Result.Ruling, @Nullable String> part) {
        var ruling = result.decision();
        return ruling == null ? null : part.apply(ruling);
    }

    private static List<String> proofs(List<Proof> proofs) {
        return proofs.stream()
                .map(proof -> proof.criterion() + ": “" + proof.quote() + "” (p. " + proof.page() + ")")
                .toList();
    }
}
