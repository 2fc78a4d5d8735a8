package dev.shortlist.export.rendering.domain;

import static dev.shortlist.export.rendering.ReportMother.aJob;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.job.Job.Salary;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JobSheetTest {

    @Test
    void says_a_salary_as_people_do() {
        assertThat(JobSheet.of(aJob()).salaryText()).isEqualTo("42,000 – 58,000 EGP per month");
        assertThat(with(new Salary(null, 900.0, "EUR", null)).salaryText()).isEqualTo("900 EUR");
        assertThat(with(new Salary(900.0, 900.0, null, "hour")).salaryText()).isEqualTo("900 per hour");
    }

    @Test
    void says_nothing_of_an_unknown_salary() {
        assertThat(with(null).salaryText()).isEmpty();
        assertThat(with(new Salary(null, null, "EUR", "year")).salaryText()).isEmpty();
    }

    @Test
    void always_has_a_title() {
        assertThat(with(null).title()).isEqualTo("Ranking");
    }

    private static JobSheet with(@Nullable Salary salary) {
        return new JobSheet(
                null, null, " ", null, null, null, List.of(), List.of(), null, null, List.of(), salary, null);
    }
}
