package dev.shortlist.matcher.pool.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void empty_words_and_plurals_do_not_matter() {
        assertThat(Words.of("Head of the Data Engineers")).isEqualTo(Words.of("Data Engineer, Head"));
    }

    @Test
    void spellings_of_one_word_are_one_word() {
        assertThat(Words.of("Back-end Developer"))
                .isEqualTo(Words.of("Backend developer"))
                .isEqualTo(Words.of("back end developers"));
    }

    @Test
    void names_of_languages_keep_their_signs() {
        assertThat(Words.of("C++ and C# developer")).containsExactly("c#", "c++", "developer");
    }

    @Test
    void overlap_runs_from_nothing_to_the_same() {
        assertThat(Words.overlap(List.of("a", "b"), List.of("a", "b"))).isEqualTo(1);
        assertThat(Words.overlap(List.of("a", "b"), List.of("b", "c"))).isEqualTo(0.5);
        assertThat(Words.overlap(List.of(), List.of("b"))).isZero();
        assertThat(Words.of(null)).isEmpty();
    }
}
