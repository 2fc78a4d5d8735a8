package dev.shortlist.matcher.ranking.adapter.r2dbc;

import dev.shortlist.contracts.job.Job;
import dev.shortlist.contracts.ranking.Decision;
import dev.shortlist.matcher.database.Row;
import dev.shortlist.matcher.pool.domain.Selection;
import dev.shortlist.matcher.ranking.application.Rankings.Line;
import dev.shortlist.matcher.ranking.application.Rankings.Placed;
import dev.shortlist.matcher.ranking.domain.FactorId;
import dev.shortlist.matcher.ranking.domain.Findings;
import dev.shortlist.matcher.ranking.domain.Fractions;
import dev.shortlist.matcher.ranking.domain.Ranking;
import dev.shortlist.matcher.ranking.domain.Result;
import dev.shortlist.matcher.ranking.domain.Weights;
import java.util.EnumMap;
import java.util.Map;

/// Rows as the domain knows them.
final class ResultRows {

    private ResultRows() {}

    static Ranking ranking(Row row) {
        return new Ranking(
                row.id("ranking_id"),
                row.json("job", Job.class),
                row.json("selection", Selection.class),
                weights(row.json("weights", StoredWeights.class)),
                row.text("scoring_version"),
                row.integerIfAny("top_k"),
                row.text("requested_by"),
                row.integer("revision"),
                row.ids("unknown_candidates"));
    }

    static Line line(Row row) {
        return new Line(row.id("candidate_id"), fractions(row), row.integerIfAny("place_given"));
    }

    static Placed placed(Row row) {
        var result = new Result(
                row.id("candidate_id"),
                row.id("cv_id"),
                row.textIfAny("candidate_name"),
                fractions(row),
                row.json("findings", Findings.class),
                row.jsonIfAny("decision", Decision.class));
        return new Placed(result, row.integer("place"), row.integer("band"));
    }

    private static Fractions fractions(Row row) {
        var fractions = new EnumMap<FactorId, Double>(FactorId.class);
        for (var factor : FactorId.values()) {
            var fraction = row.numberIfAny(factor.wire());
            if (fraction != null) {
                fractions.put(factor, fraction);
            }
        }
        return new Fractions(fractions);
    }

    private static Weights weights(StoredWeights stored) {
        return new Weights(Map.of(
                FactorId.REQUIRED_SKILLS, stored.requiredSkills,
                FactorId.PREFERRED_SKILLS, stored.preferredSkills,
                FactorId.EXPERIENCE, stored.experience,
                FactorId.MEANING, stored.meaning,
                FactorId.EDUCATION, stored.education));
    }

    /// Weights as their column holds them.
    private record StoredWeights(
            double requiredSkills, double preferredSkills, double experience, double meaning, double education) {}
}
