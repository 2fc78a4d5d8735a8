package dev.shortlist.export.file.adapter.web;

import dev.shortlist.contracts.failure.Invalid;
import dev.shortlist.contracts.ranking.Factor;
import dev.shortlist.contracts.ranking.Gate;
import dev.shortlist.contracts.ranking.Proof;
import dev.shortlist.export.rendering.domain.Result;
import dev.shortlist.export.rendering.domain.Result.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Results as clients have them: in the API's shape, or with fewer fields and under the usual other names.
final class SentResults {

    private SentResults() {}

    static List<Result> read(JsonNode sent) {
        if (!sent.isArray()) {
            throw new Invalid("results", "must be a list");
        }
        var results = new ArrayList<Result>();
        for (var result : sent) {
            if (!result.isObject()) {
                throw new Invalid("results[" + results.size() + "]", "must be an object");
            }
            results.add(result(result, results.size() + 1));
        }
        return results;
    }

    private static Result result(JsonNode sent, int place) {
        var rank = Loose.whole(sent, "rank", "ranking", "position");
        var normalized = Loose.number(sent, "score_normalized");
        var score = Loose.number(sent, "match_score", "score", "overall_score");
        return new Result(
                rank == null ? place : rank,
                Loose.whole(sent, "band"),
                Loose.text(sent, "candidate_id", "id"),
                Loose.text(sent, "cv_id"),
                Loose.text(sent, "candidate_name", "name", "candidate", "filename"),
                score == null && normalized != null ? Double.valueOf(normalized * 100) : score,
                normalized,
                gates(sent.path("gates")),
                factors(sent.path("factors")),
                Loose.texts(sent, "matched_skills", "skills"),
                Loose.texts(sent, "missing_skills"),
                Loose.texts(sent, "strengths"),
                Loose.texts(sent, "gaps", "weaknesses"),
                Loose.text(sent, "rationale", "reasoning", "explanation", "summary"),
                Loose.texts(sent, "recommendations", "recommendation"),
                Loose.texts(sent, "follow_up_questions", "questions"),
                proofs(sent.path("evidence")),
                Loose.text(sent, "integrity"),
                Loose.text(sent, "engine"),
                ruling(sent.path("decision")));
    }

    private static List<Gate> gates(JsonNode sent) {
        var gates = new ArrayList<Gate>();
        for (var gate : sent) {
            var requirement = Loose.text(gate, "requirement", "name");
            if (requirement != null) {
                gates.add(new Gate(requirement, met(gate.path("met")), Loose.text(gate, "evidence")));
            }
        }
        return gates;
    }

    private static Gate.Met met(JsonNode sent) {
        if (sent.isBoolean()) {
            return sent.booleanValue() ? Gate.Met.YES : Gate.Met.NO;
        }
        return switch (sent.asString("").toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> Gate.Met.YES;
            case "no", "false" -> Gate.Met.NO;
            default -> Gate.Met.NO_DATA;
        };
    }

    private static List<Factor> factors(JsonNode sent) {
        var factors = new ArrayList<Factor>();
        for (var factor : sent) {
            var id = Loose.text(factor, "id", "name");
            var points = Loose.number(factor, "points", "score");
            var max = Loose.number(factor, "max", "weight");
            if (id != null && points != null) {
                factors.add(new Factor(id, points, max == null ? 100 : max));
            }
        }
        return factors;
    }

    private static List<Proof> proofs(JsonNode sent) {
        var proofs = new ArrayList<Proof>();
        for (var proof : sent) {
            var quote = proof.isString() ? proof.stringValue() : Loose.text(proof, "quote", "text");
            var criterion = Loose.text(proof, "criterion");
            var page = Loose.whole(proof, "page");
            if (quote != null) {
                proofs.add(new Proof(criterion == null ? "" : criterion, quote, page == null ? 0 : page));
            }
        }
        return proofs;
    }

    private static @Nullable Ruling ruling(JsonNode sent) {
        if (sent.isString()) {
            return new Ruling(sent.stringValue(), null, null, null, null);
        }
        return sent.isObject()
                ? new Ruling(
                        Loose.text(sent, "decision"),
                        Loose.whole(sent, "rank"),
                        Loose.text(sent, "note"),
                        Loose.text(sent, "decided_by"),
                        null)
                : null;
    }
}
