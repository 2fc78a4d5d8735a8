package dev.shortlist.export.file.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.contracts.failure.Invalid;
import dev.shortlist.export.rendering.domain.Format;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ExportPolicyTest {

    private final ExportPolicy policy = new ExportPolicy(1_000, 10, 500, Duration.ofDays(7));

    @Test
    void tables_list_everybody_and_reports_the_best_ten() {
        assertThat(policy.listed(Format.XLSX, null, 2_400)).isEqualTo(2_400);
        assertThat(policy.listed(Format.PDF, null, 2_400)).isEqualTo(10);
        assertThat(policy.listed(Format.PDF, null, 3)).isEqualTo(3);
        assertThat(policy.listed(Format.PDF, 50, 2_400)).isEqualTo(50);
        assertThat(policy.listed(Format.CSV, 5, 3)).isEqualTo(3);
    }

    @Test
    void nobody_and_too_many_are_refused() {
        assertThatThrownBy(() -> policy.listed(Format.CSV, 0, 10)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> policy.listed(Format.PDF, 501, 10)).hasMessageContaining("between 1 and 500");
        assertThatThrownBy(() -> policy.listed(Format.XLSX, null, 1_048_576)).hasMessageContaining("must be given");
    }

    @Test
    void more_than_a_thousand_results_are_many() {
        assertThat(policy.isLarge(1_000)).isFalse();
        assertThat(policy.isLarge(1_001)).isTrue();
    }
}
