package dev.shortlist.ingest.scoring.domain;

import dev.shortlist.contracts.cv.Experience;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Whether each position says what it was, where, when, and what was done.
final class ExperienceCriterion {

    private static final int LINES = 2;

    private ExperienceCriterion() {}

    static List<Check> checks(List<Experience> positions) {
        if (positions.isEmpty()) {
            return List.of(new Check(
                    0,
                    300,
                    List.of(),
                    "Add your positions, each with title, company, dates and two lines on what you did"));
        }
        long named = positions.stream()
                .filter(each -> each.title() != null && each.company() != null)
                .count();
        long dated = positions.stream().filter(each -> each.start() != null).count();
        long lines = positions.stream()
                .mapToLong(each -> Math.min(LINES, each.achievements().size()))
                .sum();
        return List.of(
                Check.of(true, 80, label(positions.getFirst()), ""),
                Check.share(
                        named,
                        positions.size(),
                        70,
                        labels(positions),
                        "Give every position both a title and a company"),
                Check.share(
                        dated,
                        positions.size(),
                        70,
                        periods(positions),
                        "Give every position its start and end, with months"),
                Check.share(
                        lines,
                        (long) LINES * positions.size(),
                        80,
                        firstLines(positions),
                        "Describe every position in at least two lines on what you did"));
    }

    private static String label(Experience position) {
        return Stream.of(position.title(), position.company())
                .filter(Objects::nonNull)
                .reduce((title, company) -> title + ", " + company)
                .orElse("a position");
    }

    private static List<String> labels(List<Experience> positions) {
        return positions.stream().map(ExperienceCriterion::label).toList();
    }

    private static List<String> periods(List<Experience> positions) {
        return positions.stream()
                .map(Experience::period)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<String> firstLines(List<Experience> positions) {
        return positions.stream()
                .flatMap(each -> each.achievements().stream().limit(1))
                .toList();
    }
}
