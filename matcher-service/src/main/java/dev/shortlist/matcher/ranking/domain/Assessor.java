package dev.shortlist.matcher.ranking.domain;

import dev.shortlist.contracts.ranking.Proof;
import dev.shortlist.matcher.pool.domain.Merits;
import dev.shortlist.matcher.pool.domain.Quote;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Compares one candidate's merits with a job's needs: the same two always give the same assessment.
public final class Assessor {

    private Assessor() {}

    public static Assessment assess(Merits merits, @Nullable Closeness closeness, Needs needs) {
        var required = matches(needs.required(), merits);
        var preferred = matches(needs.preferred(), merits);
        var fractions = new EnumMap<FactorId, Double>(FactorId.class);
        if (!required.isEmpty()) {
            fractions.put(FactorId.REQUIRED_SKILLS, SkillMatcher.mean(required));
        }
        if (!preferred.isEmpty()) {
            fractions.put(FactorId.PREFERRED_SKILLS, SkillMatcher.mean(preferred));
        }
        fractions.put(FactorId.EXPERIENCE, ExperienceShare.of(merits, needs));
        fractions.put(FactorId.MEANING, closeness == null ? 0 : closeness.fraction());
        if (EducationShare.isAsked(needs)) {
            fractions.put(FactorId.EDUCATION, EducationShare.of(merits, needs));
        }
        return new Assessment(
                new Fractions(fractions),
                Gates.judge(merits, needs, required),
                required,
                preferred,
                proofs(merits, closeness, needs, required, preferred));
    }

    private static List<SkillMatch> matches(List<SkillNeed> needs, Merits merits) {
        return needs.stream()
                .map(need -> SkillMatcher.best(need, merits.skills(), merits.asOf()))
                .toList();
    }

    private static List<Proof> proofs(
            Merits merits,
            @Nullable Closeness closeness,
            Needs needs,
            List<SkillMatch> required,
            List<SkillMatch> preferred) {
        var proofs = new ArrayList<Proof>();
        required.forEach(match -> skillProof(FactorId.REQUIRED_SKILLS, match).forEach(proofs::add));
        preferred.forEach(match -> skillProof(FactorId.PREFERRED_SKILLS, match).forEach(proofs::add));
        ExperienceShare.nearest(merits, needs)
                .flatMap(position -> proof("experience/title", position.quote()).findFirst())
                .ifPresent(proofs::add);
        if (closeness != null) {
            proof("meaning", closeness.quote()).forEach(proofs::add);
        }
        if (EducationShare.isAsked(needs)) {
            EducationShare.highest(merits)
                    .flatMap(study -> proof("education/degree", study.quote()).findFirst())
                    .ifPresent(proofs::add);
            EducationShare.relevant(merits, needs)
                    .forEach(
                            each -> proof("education/certificate", each.quote()).forEach(proofs::add));
        }
        return proofs;
    }

    private static Stream<Proof> skillProof(FactorId factor, SkillMatch match) {
        var fact = match.fact();
        return fact == null
                ? Stream.empty()
                : proof(factor.wire() + "/" + match.need().criterion(), fact.quote());
    }

    private static Stream<Proof> proof(String criterion, @Nullable Quote quote) {
        return quote == null ? Stream.empty() : Stream.of(new Proof(criterion, quote.text(), quote.page()));
    }
}
