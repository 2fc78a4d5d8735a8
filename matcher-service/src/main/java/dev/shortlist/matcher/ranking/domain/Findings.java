package dev.shortlist.matcher.ranking.domain;

import dev.shortlist.contracts.Lists;
import dev.shortlist.contracts.cv.Integrity;
import dev.shortlist.contracts.ranking.Gate;
import dev.shortlist.contracts.ranking.Proof;
import java.util.List;

/// What is true of a result whatever the weights.
public record Findings(List<Gate> gates, Explanation explanation, List<Proof> evidence, Integrity.Verdict integrity) {

    public Findings {
        gates = Lists.orEmpty(gates);
        evidence = Lists.orEmpty(evidence);
    }
}
