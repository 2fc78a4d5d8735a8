package dev.shortlist.language.skill.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.language.skill.imports.NameRules.Verdict.Unusable;
import dev.shortlist.language.skill.imports.NameRules.Verdict.Usable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameRulesTest {

    private static final NameRules RULES = new NameRules();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        falconry hood making  | falconry hood making
        Zygomatix             | ~Zygomatix
        zygomatix             | zygomatix
        zygo                  | ?zygo
        QZXT                  | ^QZXT
        iOSify                | iOSify
        تربية الصقور          | تربية الصقور
        الصقارة               | ?الصقارة
        """)
    void an_alias_is_signed_by_how_much_doubt_it_leaves(String alias, String signed) {
        assertThat(RULES.alias(alias)).isEqualTo(new Usable(signed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        it                     | too short or small a word
        Go                     | too short or small a word
        going on with          | too short or small a word
        في كل                  | too short or small a word
        time                   | too common a word
        Word                   | too common a word
        formulae               | too common a word
        algorithmic            | too common a word
        take into account      | too common a word
        show the time          | too common a word
        work experience        | a heading of CVs
        Swahili                | a spoken language
        اللغة الفرنسية         | a spoken language
        over time              | an ordinary word when written together
        hoods; burqas          | has a sign of the catalogue's files
        ~hood making           | has a sign of the catalogue's files
        a b c d e f g h hoods  | longer than 8 words
        """)
    void an_alias_that_would_be_found_in_ordinary_prose_is_left_out(String alias, String why) {
        assertThat(RULES.alias(alias)).isEqualTo(new Unusable(why));
    }

    @Test
    void the_only_name_of_a_skill_may_be_an_ordinary_word_that_counts_among_skills() {
        assertThat(RULES.label("Absorb")).isEqualTo(new Usable("?Absorb"));
        assertThat(RULES.label("show initiative")).isEqualTo(new Usable("?show initiative"));
        assertThat(RULES.label("it")).isInstanceOf(Unusable.class);
    }
}
