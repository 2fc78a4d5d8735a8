package dev.shortlist.ingest.scoring.domain;

import dev.shortlist.contracts.cv.StructuredCv;
import dev.shortlist.ingest.parsing.domain.field.Results;
import java.util.List;

/// Whether results are told in numbers.
final class AchievementsCriterion {

    private static final int WANTED = 5;

    private AchievementsCriterion() {}

    static List<Check> checks(StructuredCv cv) {
        var results = cv.achievements().stream()
                .filter(Results::hasNumber)
                .distinct()
                .limit(WANTED)
                .toList();
        int missing = WANTED - results.size();
        String task = missing == 1
                ? "Tell one more result in numbers"
                : "Tell " + missing + " more results in numbers: how much, how many, how fast";
        return List.of(Check.share(results.size(), WANTED, 150, results, task));
    }
}
