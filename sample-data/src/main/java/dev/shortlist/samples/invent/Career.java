package dev.shortlist.samples.invent;

import dev.shortlist.samples.chance.Dice;
import dev.shortlist.samples.invent.Life.Precision;
import dev.shortlist.samples.invent.Life.Stint;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Invents positions from the newest back to the first.
final class Career {

    private static final Words INTERN = Words.of("Intern | متدرب{/ة} | Stagiaire | Praktikant{/in}");
    private static final int JUNE = 6;

    private final Dice dice;
    private final Profession profession;
    private final Country country;
    private final boolean yearsOnly;
    private final List<Stint> stints = new ArrayList<>();
    private List<Words> tasks = List.of();

    Career(Dice dice, Profession profession, Country country) {
        this.dice = dice;
        this.profession = profession;
        this.country = country;
        this.yearsOnly = dice.chance(12);
    }

    List<Stint> until(YearMonth asOf) {
        int positions = dice.pick(List.of(1, 2, 2, 3, 3, 3, 4, 4, 5, 6));
        int rung = Math.min(positions, profession.titles().size()) - 1;
        var end = dice.chance(75) ? null : asOf.minusMonths(dice.between(1, 14));
        for (int i = 0; i < positions; i++) {
            var length = dice.between(i == 0 ? 7 : 10, 62);
            var start = (end == null ? asOf : end).minusMonths(length);
            add(profession.titles().get(Math.max(0, rung - i)), start, end);
            end = endBefore(start);
        }
        if (!yearsOnly && dice.chance(10)) {
            internship(stints.getLast().start().getYear() - 1);
        }
        return List.copyOf(stints);
    }

    /// Mostly the month before; at times after a gap, at times with an overlap.
    private YearMonth endBefore(YearMonth start) {
        int kind = dice.below(10);
        if (kind == 0) {
            return start.plusMonths(dice.between(2, 5));
        }
        return start.minusMonths(kind < 3 ? dice.between(3, 14) : 1);
    }

    private void add(Words title, YearMonth start, @Nullable YearMonth end) {
        boolean promoted = !stints.isEmpty() && dice.chance(14);
        var company = promoted ? stints.getLast().company() : newEmployer();
        var city = promoted ? stints.getLast().city() : dice.pick(country.cities());
        if (yearsOnly) {
            int last = end == null ? 0 : end.getYear();
            int first = end == null ? start.getYear() : Math.min(start.getYear(), last - 1);
            stints.add(new Stint(
                    title,
                    company,
                    city,
                    YearMonth.of(first, 1),
                    end == null ? null : YearMonth.of(last, 1),
                    Precision.YEAR,
                    done()));
        } else {
            stints.add(new Stint(title, company, city, start, end, Precision.MONTH, done()));
        }
    }

    private void internship(int year) {
        var june = YearMonth.of(year, JUNE);
        stints.add(new Stint(
                INTERN,
                newEmployer(),
                dice.pick(country.cities()),
                june,
                june.plusMonths(2),
                Precision.SEASON,
                List.of(done().getFirst())));
    }

    private Words newEmployer() {
        var known = stints.stream().map(Stint::company).toList();
        var others = profession.employers().stream()
                .filter(employer -> !known.contains(employer))
                .toList();
        return dice.pick(others.isEmpty() ? profession.employers() : others);
    }

    private List<Words> done() {
        int count = dice.between(2, 5);
        if (tasks.size() < count) {
            tasks = dice.shuffled(profession.tasks());
        }
        var done = tasks.subList(0, count);
        tasks = tasks.subList(count, tasks.size());
        return done.stream().map(task -> Slots.numbered(task, dice)).toList();
    }
}
