package dev.shortlist.ingest.parsing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.cv.CvSkill;
import dev.shortlist.contracts.cv.Experience;
import dev.shortlist.contracts.cv.PersonalInfo;
import dev.shortlist.contracts.cv.StructuredCv;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final LocalDate REFERENCE = LocalDate.of(2026, 4, 15);

    @Test
    void a_corrected_cv_is_figured_again() {
        assertThat(years(worked("2020-01", "2021-12"), worked("2019", "2020"))).isEqualTo(3.0);
        assertThat(years(worked("2025-05", null))).isEqualTo(1.0);
    }

    @Test
    void dates_that_are_none_count_for_nothing() {
        assertThat(years(worked("soon", null), worked(null, "2020"), worked("2020", "later"), worked("2020", "2019")))
                .isZero();
    }

    @Test
    void key_skills_are_known_ones_the_longest_used_first() {
        var cv = cv(List.of(), List.of(skill("Git", 3), skill("Java", 40), new CvSkill("Falconbase", null, 99, null)));

        assertThat(Figures.of(cv, REFERENCE).keySkills()).containsExactly("Java", "Git");
    }

    private static double years(Experience... positions) {
        return Figures.of(cv(Arrays.asList(positions), List.of()), REFERENCE).totalYearsExperience();
    }

    private static CvSkill skill(String name, int months) {
        return new CvSkill(name, name, months, null);
    }

    private static Experience worked(@Nullable String start, @Nullable String end) {
        return new Experience("Nurse", "Nurse", "Harbour Hospital", null, start, end, null, List.of());
    }

    private static StructuredCv cv(List<Experience> positions, List<CvSkill> skills) {
        var nobody = new PersonalInfo(null, null, null, List.of(), null, List.of());
        return new StructuredCv(nobody, null, positions, List.of(), skills, List.of(), List.of(), List.of(), List.of());
    }
}
