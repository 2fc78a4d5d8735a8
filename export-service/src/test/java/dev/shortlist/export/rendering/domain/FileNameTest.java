package dev.shortlist.export.rendering.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    private static final Instant AT = Instant.parse("2026-11-20T21:03:09Z");

    @ParameterizedTest
    @CsvSource({
        "Senior Engineer, Senior_Engineer",
        "مهندس برمجيات, مهندس_برمجيات",
        "../../etc/passwd, etc_passwd",
        "C:\\Windows\\x, C_Windows_x",
        "CON, CON",
        "a<b>|c?*, a_b_c",
        "Ingénieur (H/F), Ingénieur_(H_F)",
        ".hidden, hidden",
    })
    void is_the_title_the_time_and_the_format(String title, String stem) {
        assertThat(FileName.of(title, AT, Format.XLSX)).isEqualTo(stem + "_20261120_210309.xlsx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "///", "...", "\u0000\n", "\u202E\u200F"})
    void a_title_of_nothing_safe_becomes_ranking(String title) {
        assertThat(FileName.of(title, AT, Format.PDF)).isEqualTo("ranking_20261120_210309.pdf");
    }

    @Test
    void a_mark_that_turns_the_direction_cannot_disguise_the_end() {
        assertThat(FileName.of("cv\u202Efdp", AT, Format.CSV)).isEqualTo("cv_fdp_20261120_210309.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "é", "م", "😀"})
    void a_long_title_is_cut_between_characters(String letter) {
        var name = FileName.of(letter.repeat(500), AT, Format.JSON);

        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(150, 255);
        assertThat(name).startsWith(letter).endsWith(letter + "_20261120_210309.json");
    }
}
