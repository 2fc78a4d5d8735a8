package dev.shortlist.language.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordPiecesTest {

    private static final String FILE = "/all-minilm-l6-v2-q-tokenizer.json";
    private static final WordPieces OURS = WordPieces.read(WordPiecesTest.class, FILE);
    private static HuggingFaceTokenizer reference;

    @BeforeAll
    static void unpack_the_reference_in_a_folder_of_its_own(@TempDir Path folder) throws IOException {
        System.setProperty("DJL_CACHE_DIR", folder.toString());
        System.setProperty("OPT_OUT_TRACKING", "true");
        try (InputStream in = Objects.requireNonNull(WordPiecesTest.class.getResourceAsStream(FILE))) {
            reference = HuggingFaceTokenizer.newInstance(in, Map.of("truncation", "false", "padding", "false"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Senior Software Engineer at Acme GmbH, 2019–2023",
                "C++ / C# / .NET, Node.js & k8s — don't stop!",
                "Ünïcödé résumé naïve Straße ŁÓDŹ",
                "مهندس برمجيات في القاهرة ٢٠٢١",
                "日本語 and 한국어 text",
                "antidisestablishmentarianism pneumonoultramicroscopicsilicovolcanoconiosis",
                "tabs\tand\nnewlines \u00A0 odd\u2003spaces\u200Bzero",
                "$100,000 + 20% = €5 #1 @home ~tilde ^caret `tick` |pipe|",
                "emoji 😀 and ☃ and ½ ²",
                "",
                "   ",
            })
    void pieces_are_those_of_the_reference_tokenizer(String text) {
        assertThat(OURS.ids(text)).isEqualTo(reference(text));
    }

    @Test
    void a_text_longer_than_the_file_s_limit_is_not_cut() {
        String text = "Developed payment services and trained colleagues. ".repeat(100);

        assertThat(OURS.ids(text)).hasSizeGreaterThan(600).isEqualTo(reference(text));
    }

    @Test
    void a_word_beyond_a_hundred_letters_is_unknown() {
        String text = "x".repeat(101) + " ok";

        assertThat(OURS.ids(text)).hasSize(2).isEqualTo(reference(text));
    }

    @Test
    void a_missing_file_is_said_so() {
        assertThatThrownBy(() -> WordPieces.read(WordPiecesTest.class, "/nowhere.json"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("/nowhere.json");
    }

    private static int[] reference(String text) {
        return LongStream.of(reference.encode(text, false, false).getIds())
                .mapToInt(Math::toIntExact)
                .toArray();
    }
}
