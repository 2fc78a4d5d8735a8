package dev.shortlist.matcher.ranking.domain;

import dev.shortlist.contracts.Lists;
import dev.shortlist.contracts.ranking.Gate;
import dev.shortlist.contracts.ranking.Proof;
import java.util.List;

/// What the scorer found for one candidate before anything is weighed: it stays true whatever the weights.
public record Assessment(
        Fractions fractions,
        List<Gate> gates,
        List<SkillMatch> required,
        List<SkillMatch> preferred,
        List<Proof> proofs) {

    public Assessment {
        gates = Lists.orEmpty(gates);
        required = Lists.orEmpty(required);
        preferred = Lists.orEmpty(preferred);
        proofs = Lists.orEmpty(proofs);
    }
}
