package dev.shortlist.export.rendering.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {

    @Test
    void controls_go_and_everything_readable_stays() {
        assertThat(CleanText.of("A\u0000d\u0007a\u0085 😀 ليلى\uFFFE\uFDD0")).isEqualTo("Ada 😀 ليلى");
    }

    @Test
    void line_ends_become_one_kind() {
        assertThat(CleanText.of("a\r\nb\rc\nd\te")).isEqualTo("a\nb\nc\nd\te");
    }

    @Test
    void half_a_surrogate_pair_becomes_the_replacement_character() {
        assertThat(CleanText.of("a\uD83Db")).isEqualTo("a\uFFFDb");
    }

    @Test
    void clean_text_is_not_copied() {
        var text = "Ada Lovelace, عربي";

        assertThat(CleanText.of(text)).isSameAs(text);
    }

    @Test
    void a_line_has_no_breaks() {
        assertThat(CleanText.line(" a\r\nb\tc ")).isEqualTo("a b c");
    }
}
