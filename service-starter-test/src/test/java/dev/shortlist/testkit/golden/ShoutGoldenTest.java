package dev.shortlist.testkit.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;

class ShoutGoldenTest {

    @ParameterizedTest
    @GoldenCases("golden/shout")
    void every_case_comes_out_as_approved(GoldenCase golden) {
        golden.verify(golden.text().toUpperCase(Locale.ROOT));
    }

    @Test
    void a_difference_is_told_with_the_file(@TempDir Path folder) throws IOException {
        var approved = Files.writeString(folder.resolve("x.approved.txt"), "this\n");

        assertThatThrownBy(() -> GoldenCase.verify(approved, "that"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("x.approved.txt");
    }

    @Test
    void a_case_that_nobody_has_approved_fails_and_is_not_written(@TempDir Path folder) {
        var approved = folder.resolve("new.approved.txt");

        assertThatThrownBy(() -> GoldenCase.verify(approved, "anything")).hasMessageContaining("-Dgolden.update");
        assertThat(approved).doesNotExist();
    }
}
