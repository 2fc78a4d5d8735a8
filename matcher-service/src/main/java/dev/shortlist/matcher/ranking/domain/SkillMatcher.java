package dev.shortlist.matcher.ranking.domain;

import dev.shortlist.language.Normalizer;
import dev.shortlist.matcher.pool.domain.SkillFact;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/// Compares skills. A match is worth its credit × use × recency:
///
/// - credit: 1 for the same skill or an equivalent, the catalogue's part for a related one;
/// - use: 0.85 when the CV only names the skill, rising to 1 at two years of dated use;
/// - recency: 1 up to three years after the last use, falling to 0.7 at ten. Undated skills are not called old.
final class SkillMatcher {

    private static final double NAMED_ONLY = 0.85;
    private static final double MONTHS_IN_FULL = 24;
    private static final double YEARS_FRESH = 3;
    private static final double YEARS_OLD = 10;
    private static final double OLD = 0.7;

    private SkillMatcher() {}

    static SkillMatch best(SkillNeed need, List<SkillFact> facts, LocalDate asOf) {
        return facts.stream()
                .map(fact -> match(need, fact, asOf))
                .filter(match -> match.credit() > 0)
                // The name decides between equals, so that the order in the CV does not.
                .max(Comparator.comparingDouble(SkillMatch::fraction).thenComparing(SkillMatcher::name))
                .orElseGet(() -> new SkillMatch(need, null, 0, 0));
    }

    static double mean(List<SkillMatch> matches) {
        return matches.stream().mapToDouble(SkillMatch::fraction).average().orElse(0);
    }

    private static SkillMatch match(SkillNeed need, SkillFact fact, LocalDate asOf) {
        double credit = credit(need, fact);
        return new SkillMatch(need, fact, credit, credit * use(fact) * recency(fact, asOf));
    }

    private static double credit(SkillNeed need, SkillFact fact) {
        if (need.id() != null && fact.id() != null) {
            return need.credit().getOrDefault(fact.id(), 0.0);
        }
        return need.folded().equals(Normalizer.fold(fact.name())) ? 1 : 0;
    }

    private static double use(SkillFact fact) {
        int months = fact.months() == null ? 0 : fact.months();
        return NAMED_ONLY + (1 - NAMED_ONLY) * Math.min(1, months / MONTHS_IN_FULL);
    }

    private static double recency(SkillFact fact, LocalDate asOf) {
        if (fact.lastUsed() == null) {
            return 1;
        }
        double years = ChronoUnit.MONTHS.between(fact.lastUsed(), YearMonth.from(asOf)) / 12.0;
        double aged = Math.clamp((years - YEARS_FRESH) / (YEARS_OLD - YEARS_FRESH), 0, 1);
        return 1 - (1 - OLD) * aged;
    }

    private static String name(SkillMatch match) {
        return match.fact() == null ? "" : match.fact().name();
    }
}
