package dev.shortlist.samples.invent;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.function.UnaryOperator;

/// The same in up to four languages; what a language lacks is said in English.
public record Words(List<String> texts) {

    private static final List<String> LANGUAGES = List.of("en", "ar", "fr", "de");

    /// English, Arabic, French and German with " | " between; the later ones may be missing.
    @JsonCreator
    public static Words of(String text) {
        return new Words(List.of(text.split(" \\| ", -1)));
    }

    public String in(String language) {
        int at = LANGUAGES.indexOf(language);
        return at < texts.size() ? texts.get(at) : texts.getFirst();
    }

    public boolean speaks(String language) {
        return LANGUAGES.indexOf(language) < texts.size();
    }

    Words map(UnaryOperator<String> change) {
        return new Words(texts.stream().map(change).toList());
    }
}
