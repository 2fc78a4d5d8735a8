package dev.shortlist.matcher.ranking.domain;

import dev.shortlist.matcher.pool.domain.Merits;
import dev.shortlist.matcher.pool.domain.Position;
import dev.shortlist.matcher.pool.domain.Words;
import java.util.Comparator;
import java.util.Optional;

/// Three quarters for years against the job's minimum (three years where it names none), one quarter for the position
/// whose title is nearest to the job's.
final class ExperienceShare {

    private static final double YEARS = 0.75;
    private static final double ENOUGH_UNASKED = 3;

    private ExperienceShare() {}

    static double of(Merits merits, Needs needs) {
        double asked = needs.minYears() == null ? ENOUGH_UNASKED : needs.minYears();
        double years = merits.years() == null ? 0 : Math.min(1, merits.years() / asked);
        double title = nearest(merits, needs)
                .map(position -> Words.overlap(position.words(), needs.titleWords()))
                .orElse(0.0);
        return YEARS * years + (1 - YEARS) * title;
    }

    static Optional<Position> nearest(Merits merits, Needs needs) {
        return merits.positions().stream()
                .filter(position -> Words.overlap(position.words(), needs.titleWords()) > 0)
                .max(Comparator.comparingDouble(position -> Words.overlap(position.words(), needs.titleWords())));
    }
}
