package dev.shortlist.ingest.jsonresume.domain;

import dev.shortlist.contracts.cv.CvSkill;
import dev.shortlist.contracts.cv.Experience;
import dev.shortlist.language.date.Months;
import dev.shortlist.language.date.YearMonthSpan;
import dev.shortlist.language.skill.SkillCatalogue;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Gives skills their months of use: those of the positions that speak of them, overlaps once.
final class DatedSkills {

    private static final SkillCatalogue CATALOGUE = SkillCatalogue.standard();
    private static final int MONTH = 7;

    private DatedSkills() {}

    static List<CvSkill> of(List<CvSkill> skills, List<Experience> experience, YearMonth reference) {
        return skills.stream().map(skill -> dated(skill, experience, reference)).toList();
    }

    private static CvSkill dated(CvSkill skill, List<Experience> experience, YearMonth reference) {
        var id = skill.id();
        if (id == null || skill.months() != null) {
            return skill;
        }
        var spans = experience.stream()
                .filter(position -> tells(position, id))
                .flatMap(position -> Stream.ofNullable(span(position)))
                .toList();
        int months = Months.covered(spans, reference);
        return months == 0 ? skill : new CvSkill(skill.name(), id, months, last(spans, reference));
    }

    private static boolean tells(Experience position, String id) {
        var text = position.title() + "\n" + String.join("\n", position.achievements());
        return CATALOGUE.find(text).stream()
                .anyMatch(mention -> mention.skillId().equals(id));
    }

    private static @Nullable YearMonthSpan span(Experience position) {
        var start = month(position.start());
        var end = month(position.end());
        if (start == null || (end != null && end.isBefore(start))) {
            return null;
        }
        var span = new YearMonthSpan(
                start, end, end == null, 0, 0, String.valueOf(position.start()).length() < MONTH);
        return span.isPeriod() ? span : null;
    }

    private static @Nullable YearMonth month(@Nullable String date) {
        if (date == null) {
            return null;
        }
        return date.length() < MONTH ? YearMonth.of(Integer.parseInt(date), 1) : YearMonth.parse(date);
    }

    private static YearMonth last(List<YearMonthSpan> spans, YearMonth reference) {
        return spans.stream()
                .map(span -> span.end() == null ? reference : span.end())
                .max(YearMonth::compareTo)
                .orElse(reference);
    }
}
