package dev.shortlist.export.rendering.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulasTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1 555 0100",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "＝1+1",
                "＋1",
                "－1",
                "＠A1",
                "  =1+1",
                "\u200B=1+1",
                "'=already quoted",
                "''=twice",
            })
    void the_start_of_a_formula_is_guarded_and_comes_back_as_it_was(String value) {
        var guarded = Formulas.guard(value);

        assertThat(Formulas.isDangerous(value)).isTrue();
        assertThat(guarded).startsWith("'").isNotEqualTo(value);
        assertThat(Formulas.unguard(guarded)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;=1+1", "a\n=1+1", "a\t@x", "Java; -x", "a\r\n+1"})
    void a_piece_that_another_locale_could_take_for_a_cell_is_guarded_too(String value) {
        var guarded = Formulas.guard(value);

        assertThat(guarded).containsPattern("[;\\t\\n]\\s*'");
        assertThat(Formulas.unguard(guarded)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Ada",
                "O'Brien",
                "'quoted'",
                "C++",
                "a-b",
                "Jean-Luc",
                "ليلى",
                "1=1",
                "a, -b",
                "'s-Gravenhage"
            })
    void ordinary_text_stays_as_it_is(String value) {
        assertThat(Formulas.guard(value)).isEqualTo(value);
        assertThat(Formulas.unguard(value)).isEqualTo(value);
        assertThat(Formulas.isDangerous(value)).isFalse();
    }

    @Test
    void a_long_hostile_value_takes_no_time() {
        var value = "' ".repeat(50_000) + "; ".repeat(50_000) + "=1";

        assertThat(Formulas.unguard(Formulas.guard(value))).isEqualTo(value);
    }
}
