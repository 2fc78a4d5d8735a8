package dev.shortlist.matcher.ranking.domain;

import dev.shortlist.language.lexicon.Degree;
import dev.shortlist.matcher.pool.domain.Certificate;
import dev.shortlist.matcher.pool.domain.Merits;
import dev.shortlist.matcher.pool.domain.Study;
import dev.shortlist.matcher.pool.domain.Words;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// 0.70 for the level of education (half of it one level below, none further down), 0.15 for the field, 0.15 for a
/// certificate on a skill of the job. Where the job names no field, its part goes to the level.
final class EducationShare {

    private static final double LEVEL = 0.70;
    private static final double FIELD = 0.15;
    private static final double CERTIFICATE = 0.15;
    private static final List<Degree.Level> LEVELS = List.of(Degree.Level.values());

    private EducationShare() {}

    static boolean isAsked(Needs needs) {
        return needs.study() != null;
    }

    static double of(Merits merits, Needs needs) {
        var asked = needs.study();
        if (asked == null) {
            return 0;
        }
        double certificate = relevant(merits, needs).isEmpty() ? 0 : CERTIFICATE;
        if (asked.fieldWords().isEmpty()) {
            return (LEVEL + FIELD) * level(merits, asked) + certificate;
        }
        double field = merits.studies().stream()
                .mapToDouble(study -> Words.overlap(study.fieldWords(), asked.fieldWords()))
                .max()
                .orElse(0);
        return LEVEL * level(merits, asked) + FIELD * field + certificate;
    }

    static Optional<Study> highest(Merits merits) {
        return merits.studies().stream()
                .filter(study -> study.level() != null)
                .max(Comparator.comparingInt(EducationShare::rank));
    }

    static List<Certificate> relevant(Merits merits, Needs needs) {
        var wanted = Stream.concat(needs.required().stream(), needs.preferred().stream())
                .map(SkillNeed::criterion)
                .toList();
        return merits.certificates().stream()
                .filter(certificate -> !Collections.disjoint(certificate.skillIds(), wanted))
                .toList();
    }

    private static double level(Merits merits, StudyNeed need) {
        var least = need.level();
        if (least == null) {
            return merits.studies().isEmpty() ? 0 : 1;
        }
        int asked = LEVELS.indexOf(least);
        int reached = highest(merits).map(EducationShare::rank).orElse(-1);
        if (reached >= asked) {
            return 1;
        }
        return reached >= 0 && reached == asked - 1 ? 0.5 : 0;
    }

    private static int rank(Study study) {
        return study.level() == null ? -1 : LEVELS.indexOf(study.level());
    }
}
