package dev.shortlist.matcher.ranking.domain;

import dev.shortlist.contracts.ranking.Gate.Met;
import dev.shortlist.matcher.pool.domain.Merits;
import dev.shortlist.matcher.pool.domain.Position;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Three to five questions for an interview: gaps first, then what the CV itself says.
final class Questions {

    private static final int FEWEST = 3;
    private static final int MOST = 5;
    private static final int MOST_ON_GAPS = 3;

    private final String jobTitle;
    private final Needs needs;
    private final Phrases phrases;

    Questions(String jobTitle, Needs needs, Phrases phrases) {
        this.jobTitle = jobTitle;
        this.needs = needs;
        this.phrases = phrases;
    }

    List<String> ask(Merits merits, Assessment assessment) {
        var questions = new LinkedHashSet<String>();
        onGaps(merits, assessment).stream().limit(MOST_ON_GAPS).forEach(questions::add);
        onEvidence(assessment, questions);
        merits.positions().stream()
                .map(Position::title)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(title -> questions.add(phrases.askForProudest(title)));
        if (questions.size() < FEWEST) {
            questions.add(phrases.askForChallenge(jobTitle));
        }
        if (questions.size() < FEWEST) {
            questions.add(phrases.askForStart());
        }
        return questions.stream().limit(MOST).toList();
    }

    private Set<String> onGaps(Merits merits, Assessment assessment) {
        var questions = new LinkedHashSet<String>();
        for (var match : assessment.required()) {
            var fact = match.fact();
            if (fact == null) {
                questions.add(phrases.askAboutMissing(match.need().label()));
            } else if (match.isRelated()) {
                questions.add(phrases.askAboutRelated(match.need().label(), fact.name()));
            }
        }
        if (needs.minYears() != null && (merits.years() == null || merits.years() < needs.minYears())) {
            questions.add(phrases.askAboutYears(Figures.plain(needs.minYears())));
        }
        assessment.gates().stream()
                .skip(assessment.required().size() + (needs.minYears() == null ? 0 : 1))
                .filter(gate -> gate.met() != Met.YES)
                .forEach(gate -> questions.add(phrases.askAboutRequirement(gate.requirement())));
        return questions;
    }

    private void onEvidence(Assessment assessment, Set<String> questions) {
        for (var match : assessment.required()) {
            var skill = match.need().label();
            var words = match.isFull() ? wordsOf(match) : null;
            // A line that holds little more than the skill's name is nothing to ask about.
            if (words != null && words.length() > skill.length() + 15 && questions.size() < MOST - 1) {
                questions.add(phrases.askAboutEvidence(skill, words));
            }
        }
    }

    private static @Nullable String wordsOf(SkillMatch match) {
        var fact = match.fact();
        var quote = fact == null ? null : fact.quote();
        return quote == null ? null : quote.text();
    }
}
