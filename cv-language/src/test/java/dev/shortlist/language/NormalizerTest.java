package dev.shortlist.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalizerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Résumé of José          | resume of jose
        STRASSE straße          | strasse strasse
        أحمد إبراهيم آدم         | احمد ابراهيم ادم
        مُهَنْدِسَة برمجيّات      | مهندسه برمجيات
        الخـــبـــرات           | الخبرات
        مصطفى                   | مصطفي
        ﺍﻟﺴﻴﺮﺓ ﺍﻟﺬﺍﺗﻴﺔ          | السيره الذاتيه
        ﻻﻋﺐ                     | لاعب
        ٢٠١٩ – ۲۰۲۱             | 2019 - 2021
        ﬁnance & oﬃce           | finance & office
        Java™ “Pro”             | java "pro"
        ＦＵＬＬ width          | full width
        """)
    void folding_levels_every_way_of_writing_the_same(String written, String folded) {
        assertThat(Normalizer.fold(written)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ﻣﺤﻤﺪ ﻋﻠﻲ        | محمد علي
        Ada\u00A0 Lovelace   | Ada Lovelace
        \u202BAda\u202C      | Ada
        الخـــبرات       | الخبرات
        مُهندس           | مُهندس
        José             | José
        """)
    void tidying_keeps_case_accents_and_vowel_signs(String written, String tidy) {
        assertThat(Normalizer.tidy(written)).isEqualTo(tidy);
    }

    @Test
    void folding_twice_changes_nothing_and_offsets_stay_inside() {
        var random = new Random(7);
        for (int round = 0; round < 300; round++) {
            String text = anyText(random);
            String folded = Normalizer.fold(text);
            assertThat(Normalizer.fold(folded)).as(text).isEqualTo(folded);
            OffsetFold offsets = OffsetFold.of(text);
            int last = 0;
            for (int i = 0; i < offsets.folded().length(); i++) {
                assertThat(offsets.start(i)).isBetween(last, text.length() - 1);
                assertThat(offsets.end(i + 1)).isBetween(offsets.start(i) + 1, text.length());
                last = offsets.start(i);
            }
        }
    }

    @Test
    void every_letter_of_the_basic_plane_folds_to_something_stable() {
        for (int c = 0; c < 0xFFFF; c++) {
            String once = Normalizer.fold("x" + Character.toString(c) + "x");
            assertThat(Normalizer.fold(once)).as("U+%04X", c).isEqualTo(once);
        }
    }

    @Test
    void a_quote_is_the_original_with_its_vowel_signs() {
        OffsetFold fold = OffsetFold.of("يعمل مُهَنْدِسًا  في دبي");
        int at = fold.folded().indexOf("مهندسا");

        assertThat(fold.quote(at, at + 6)).isEqualTo("مُهَنْدِسًا");
        assertThat(fold.quote(3, 3)).isEmpty();
    }

    @Test
    void line_breaks_survive_in_an_offset_fold_only() {
        assertThat(OffsetFold.of("a \n\n b").folded()).isEqualTo("a\nb");
        assertThat(Normalizer.fold(" a \n\n b ")).isEqualTo("a b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | Led a team of five engineers and worked with the customers for two years
        ar | مهندس برمجيات بخبرة خمس سنوات في Java و Spring Boot
        fr | Développement des applications pour les clients et formation dans une équipe
        de | Berufserfahrung mit der Entwicklung von Software und Kenntnisse im Bereich der Daten
        en | 12345
        """)
    void the_language_is_told_from_script_and_small_words(String language, String text) {
        assertThat(LanguageDetector.detect(text)).isEqualTo(language);
    }

    private static String anyText(Random random) {
        var text = new StringBuilder();
        int[][] blocks = {
            {32, 127}, {160, 591}, {0x600, 0x6FF}, {0xFB50, 0xFEFF}, {0x2000, 0x206F}, {0x1F600, 0x1F64F}, {10, 13}
        };
        for (int i = 0; i < 40; i++) {
            int[] block = blocks[random.nextInt(blocks.length)];
            text.appendCodePoint(block[0] + random.nextInt(block[1] - block[0]));
        }
        return text.toString();
    }
}
