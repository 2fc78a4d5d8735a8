package dev.shortlist.ingest.scoring.domain;

import dev.shortlist.contracts.cv.StructuredCv;
import dev.shortlist.ingest.parsing.domain.ParsedCv.Shape;
import dev.shortlist.ingest.scoring.domain.AtsScore.Criterion;
import dev.shortlist.ingest.scoring.domain.AtsScore.ToGain;
import java.util.List;

/// Version 1 of the rubric: contact 10, experience 30, education 15, skills 20, achievements 15, format 10.
///
/// It judges how well a CV tells, not how good the person is: years, names of schools and places earn nothing.
public final class AtsRubric {

    public static final String VERSION = "1";

    private AtsRubric() {}

    public static AtsScore score(StructuredCv cv, Shape shape) {
        var criteria = List.of(
                criterion("contact", ContactCriterion.checks(cv.personalInfo())),
                criterion("experience", ExperienceCriterion.checks(cv.experience())),
                criterion("education", EducationCriterion.checks(cv.education())),
                criterion("skills", SkillsCriterion.checks(cv.skills())),
                criterion("achievements", AchievementsCriterion.checks(cv)),
                criterion("format", FormatCriterion.checks(cv, shape)));
        long tenths = criteria.stream()
                .mapToLong(each -> Math.round(each.points() * 10))
                .sum();
        return new AtsScore(tenths / 10.0, VERSION, criteria);
    }

    private static Criterion criterion(String id, List<Check> checks) {
        int earned = checks.stream().mapToInt(Check::earned).sum();
        int possible = checks.stream().mapToInt(Check::possible).sum();
        var evidence = checks.stream()
                .flatMap(check -> check.evidence().stream())
                .distinct()
                .toList();
        var toGain = checks.stream()
                .filter(check -> check.earned() < check.possible())
                .map(check -> new ToGain((check.possible() - check.earned()) / 10.0, check.task()))
                .toList();
        return new Criterion(id, earned / 10.0, possible / 10.0, evidence, toGain);
    }
}
