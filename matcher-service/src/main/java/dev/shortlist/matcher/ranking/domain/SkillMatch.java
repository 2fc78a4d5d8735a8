package dev.shortlist.matcher.ranking.domain;

import dev.shortlist.matcher.pool.domain.SkillFact;
import org.jspecify.annotations.Nullable;

/// The best that a candidate has for one skill; `credit` is 1 for the skill or an equivalent, less for a related one.
public record SkillMatch(SkillNeed need, @Nullable SkillFact fact, double credit, double fraction) {

    public boolean isFull() {
        return fact != null && credit >= 1;
    }

    public boolean isRelated() {
        return fact != null && credit < 1;
    }
}
