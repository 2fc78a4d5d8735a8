package dev.shortlist.ingest.parsing.domain.shield;

import java.util.List;
import java.util.regex.Pattern;

/// Finds words that mix Latin with look-alike Cyrillic or Greek letters, so that they read one way and match another.
final class MixedScripts {

    private static final Pattern WORD = Pattern.compile("(?<!\\p{L})\\p{L}{3,24}(?!\\p{L})");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
    private static final Pattern LOOK_ALIKE = Pattern.compile("[аеорсухіјѕԁһАВЕКМНОРСТУХІЈЅοανρΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]");

    private MixedScripts() {}

    static List<Suspicion> find(String text) {
        return WORD.matcher(text)
                .results()
                .filter(word -> LATIN.matcher(word.group()).find()
                        && LOOK_ALIKE.matcher(word.group()).find())
                // The micro sign and ohm are Greek letters of honest units.
                .filter(word ->
                        !word.group().startsWith("\u00b5") && !word.group().startsWith("\u03bc"))
                .map(word -> new Suspicion("homoglyph", word.start(), word.end()))
                .toList();
    }
}
