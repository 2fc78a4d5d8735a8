package dev.shortlist.ingest.scoring.domain;

import dev.shortlist.contracts.cv.Education;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Whether studies say what, where and when.
final class EducationCriterion {

    private EducationCriterion() {}

    static List<Check> checks(List<Education> studies) {
        if (studies.isEmpty()) {
            return List.of(new Check(0, 150, List.of(), "Add your studies, each with degree, school and years"));
        }
        return List.of(
                Check.of(true, 60, studies.size() == 1 ? "1 study" : studies.size() + " studies", ""),
                share(studies, Education::degree, "Name the degree of every study"),
                share(studies, Education::school, "Name the school of every study"),
                share(studies, Education::years, "Give the years of every study"));
    }

    private static Check share(List<Education> studies, Function<Education, @Nullable String> field, String task) {
        var given = studies.stream().map(field).filter(Objects::nonNull).toList();
        return Check.share(given.size(), studies.size(), 30, List.copyOf(given), task);
    }
}
