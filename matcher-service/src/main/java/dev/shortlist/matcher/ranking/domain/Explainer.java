package dev.shortlist.matcher.ranking.domain;

import dev.shortlist.contracts.cv.Integrity;
import dev.shortlist.contracts.ranking.Gate;
import dev.shortlist.contracts.ranking.Gate.Met;
import dev.shortlist.matcher.pool.domain.Merits;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Puts an assessment into sentences by rules, each resting on a fact of it.
public final class Explainer {

    private static final int MOST_STRENGTHS = 6;
    private static final int MOST_RECOMMENDATIONS = 4;

    private final String jobTitle;
    private final Needs needs;
    private final Phrases phrases;

    public Explainer(String jobTitle, Needs needs) {
        this.jobTitle = jobTitle;
        this.needs = needs;
        this.phrases = Phrases.in(needs.inArabic());
    }

    public Explanation explain(Merits merits, @Nullable Closeness closeness, Assessment assessment) {
        return new Explanation(
                Stream.concat(labels(assessment.required(), true), labels(assessment.preferred(), true))
                        .toList(),
                labels(assessment.required(), false).toList(),
                labels(assessment.preferred(), true).toList(),
                labels(assessment.preferred(), false).toList(),
                strengths(merits, closeness, assessment),
                gaps(merits, assessment),
                rationale(merits, closeness, assessment),
                recommendations(merits, assessment),
                new Questions(jobTitle, needs, phrases).ask(merits, assessment));
    }

    private static Stream<String> labels(List<SkillMatch> matches, boolean matched) {
        return matches.stream()
                .filter(match -> match.isFull() == matched)
                .map(match -> match.need().label());
    }

    private List<String> strengths(Merits merits, @Nullable Closeness closeness, Assessment assessment) {
        var strengths = new ArrayList<String>();
        if (needs.minYears() != null && merits.years() != null && merits.years() >= needs.minYears()) {
            strengths.add(phrases.yearsAsAsked(Figures.plain(merits.years()), Figures.plain(needs.minYears())));
        }
        if (closeness != null && closeness.fraction() >= 0.5) {
            strengths.add(phrases.closeWork(closeness.quote().text()));
        }
        Stream.concat(assessment.required().stream(), assessment.preferred().stream())
                .filter(SkillMatch::isFull)
                .sorted((left, right) -> Double.compare(right.fraction(), left.fraction()))
                .forEach(match -> strengths.add(strength(match)));
        otherGates(assessment)
                .filter(gate -> gate.met() == Met.YES && gate.evidence() != null)
                .forEach(gate -> strengths.add(phrases.gateMet(gate.requirement(), String.valueOf(gate.evidence()))));
        return strengths.stream().limit(MOST_STRENGTHS).toList();
    }

    private String strength(SkillMatch match) {
        var fact = match.fact();
        return fact != null && fact.months() != null && fact.months() > 0
                ? phrases.skillWithMonths(match.need().label(), fact.months())
                : phrases.skillShown(match.need().label());
    }

    private List<String> gaps(Merits merits, Assessment assessment) {
        var gaps = new ArrayList<String>();
        for (var match : assessment.required()) {
            var fact = match.fact();
            if (fact == null) {
                gaps.add(phrases.skillMissing(match.need().label()));
            } else if (match.isRelated()) {
                gaps.add(phrases.skillRelated(match.need().label(), fact.name()));
            }
        }
        if (needs.minYears() != null) {
            yearsGap(merits.years(), needs.minYears()).forEach(gaps::add);
        }
        otherGates(assessment).forEach(gate -> otherGap(gate).forEach(gaps::add));
        assessment.preferred().stream()
                .filter(match -> match.fact() == null)
                .forEach(match -> gaps.add(phrases.preferredMissing(match.need().label())));
        return gaps;
    }

    private Stream<String> yearsGap(@Nullable Double years, double asked) {
        if (years == null) {
            return Stream.of(phrases.yearsUnknown(Figures.plain(asked)));
        }
        return years >= asked
                ? Stream.empty()
                : Stream.of(phrases.yearsShort(Figures.plain(years), Figures.plain(asked)));
    }

    private Stream<String> otherGap(Gate gate) {
        return switch (gate.met()) {
            case YES -> Stream.empty();
            case NO -> Stream.of(phrases.gateNotMet(gate.requirement()));
            case NO_DATA -> Stream.of(phrases.gateUnknown(gate.requirement()));
        };
    }

    /// Languages and education: skills and years have words of their own.
    private Stream<Gate> otherGates(Assessment assessment) {
        int before = assessment.required().size() + (needs.minYears() == null ? 0 : 1);
        return assessment.gates().stream().skip(before);
    }

    private String rationale(Merits merits, @Nullable Closeness closeness, Assessment assessment) {
        var years = merits.years() == null ? phrases.noYears() : phrases.years(Figures.plain(merits.years()));
        var closest = closeness == null ? "" : phrases.closest(closeness.quote().text());
        if (assessment.required().isEmpty()) {
            return phrases.rationaleWithoutSkills(years, closest);
        }
        int met =
                (int) assessment.required().stream().filter(SkillMatch::isFull).count();
        return phrases.rationale(met, assessment.required().size(), years, closest);
    }

    private List<String> recommendations(Merits merits, Assessment assessment) {
        var recommendations = new ArrayList<String>();
        if (merits.integrity() == Integrity.Verdict.SUSPICIOUS) {
            recommendations.add(phrases.suspicious());
        }
        if (assessment.gates().stream().allMatch(gate -> gate.met() == Met.YES)) {
            recommendations.add(phrases.interview());
        }
        for (var gate : assessment.gates()) {
            switch (gate.met()) {
                case YES -> {}
                case NO -> recommendations.add(phrases.weigh(gate.requirement()));
                case NO_DATA -> recommendations.add(phrases.clarify(gate.requirement()));
            }
        }
        return recommendations.stream().limit(MOST_RECOMMENDATIONS).toList();
    }
}
