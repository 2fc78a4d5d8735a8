package dev.shortlist.matcher.job.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.contracts.failure.Invalid;
import dev.shortlist.contracts.job.Job;
import dev.shortlist.contracts.job.Job.Salary;
import dev.shortlist.matcher.JobMother;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JobDraftTest {

    @Test
    void a_sound_draft_becomes_an_open_job() {
        var job = JobMother.backendDraft().toJob(new UUID(1, 1), 3);

        assertThat(job.version()).isEqualTo(3);
        assertThat(job.status()).isEqualTo(Job.Status.OPEN);
        assertThat(job.requiredSkills()).containsExactly("Java", "Kafka");
    }

    @Test
    void blanks_are_stripped_and_repeated_skills_kept_once() {
        var job = draft(" Cook ", List.of(" Baking", "Baking "), 1.0, null).toJob(new UUID(1, 1), 1);

        assertThat(job.title()).isEqualTo("Cook");
        assertThat(job.requiredSkills()).containsExactly("Baking");
    }

    static Stream<Arguments> unsound() {
        return Stream.of(
                Arguments.of(draft(null, List.of(), 1.0, null), "title"),
                Arguments.of(draft("  ", List.of(), 1.0, null), "title"),
                Arguments.of(draft("x".repeat(201), List.of(), 1.0, null), "title"),
                Arguments.of(draft("Cook", List.of("ok", " "), 1.0, null), "required_skills[1]"),
                Arguments.of(draft("Cook", Collections.nCopies(51, "a"), 1.0, null), "required_skills"),
                Arguments.of(draft("Cook", List.of(), -1.0, null), "min_years"),
                Arguments.of(draft("Cook", List.of(), 61.0, null), "min_years"),
                Arguments.of(draft("Cook", List.of(), 1.0, new Salary(10.0, 5.0, null, null)), "salary.max"),
                Arguments.of(draft("Cook", List.of(), 1.0, new Salary(-1.0, null, null, null)), "salary.min"),
                Arguments.of(draft("Cook", List.of(), 1.0, new Salary(1.0, 2.0, "euro", null)), "salary.currency"),
                Arguments.of(draft("Cook", List.of(), 1.0, new Salary(1.0, 2.0, "EUR", "week")), "salary.period"));
    }

    @ParameterizedTest
    @MethodSource("unsound")
    void an_unsound_draft_is_refused_with_the_fields_name(JobDraft draft, String field) {
        assertThatThrownBy(() -> draft.toJob(new UUID(1, 1), 1))
                .isInstanceOfSatisfying(
                        Invalid.class, refused -> assertThat(refused.details()).containsEntry("field", field));
    }

    private static JobDraft draft(
            @Nullable String title, List<String> skills, @Nullable Double years, @Nullable Salary salary) {
        return new JobDraft(title, null, null, null, skills, List.of(), years, null, List.of(), salary);
    }
}
