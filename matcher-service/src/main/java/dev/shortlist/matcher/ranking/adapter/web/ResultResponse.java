package dev.shortlist.matcher.ranking.adapter.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.shortlist.contracts.ranking.RankedCandidate;
import dev.shortlist.matcher.ranking.application.Rankings.Placed;
import dev.shortlist.matcher.ranking.domain.Weights;
import java.util.List;

/// A result as the events carry it, with the nice-to-haves listed apart.
record ResultResponse(
        @JsonUnwrapped RankedCandidate result,
        List<String> matchedPreferredSkills,
        List<String> missingPreferredSkills) {

    static ResultResponse of(Placed placed, Weights weights) {
        var explanation = placed.result().findings().explanation();
        return new ResultResponse(
                placed.result().at(placed.rank(), placed.band(), weights),
                explanation.matchedPreferred(),
                explanation.missingPreferred());
    }
}
