package dev.shortlist.matcher.evaluation.adapter.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.shortlist.contracts.ranking.RankedCandidate;
import dev.shortlist.matcher.evaluation.application.Outcome;
import dev.shortlist.matcher.ranking.domain.Weights;

/// A file that was compared. There is no list yet, so the place in it is 0.
record EvaluatedFile(
        String filename, String status, @JsonUnwrapped RankedCandidate result) {

    static EvaluatedFile of(Outcome.Scored scored) {
        return new EvaluatedFile(
                scored.receipt().filename(), "scored", scored.result().at(0, 0, Weights.STANDARD));
    }
}
