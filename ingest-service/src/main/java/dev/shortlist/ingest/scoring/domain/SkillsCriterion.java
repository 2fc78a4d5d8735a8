package dev.shortlist.ingest.scoring.domain;

import dev.shortlist.contracts.cv.CvSkill;
import java.util.List;

/// Whether skills are named, and positions show where they were used.
final class SkillsCriterion {

    private static final int NAMED = 8;
    private static final int BACKED = 4;

    private SkillsCriterion() {}

    static List<Check> checks(List<CvSkill> skills) {
        var names = skills.stream().map(CvSkill::name).limit(NAMED).toList();
        var backed = skills.stream()
                .filter(skill -> skill.months() != null)
                .map(skill -> skill.name() + ": " + skill.months() + " months")
                .limit(BACKED)
                .toList();
        return List.of(
                Check.share(names.size(), NAMED, 160, names, "Name " + more(NAMED - names.size(), "skill")),
                Check.share(
                        backed.size(),
                        BACKED,
                        40,
                        backed,
                        "Show in dated positions where you used " + more(BACKED - backed.size(), "skill")));
    }

    private static String more(int count, String thing) {
        return count == 1 ? "one more " + thing : count + " more " + thing + "s";
    }
}
