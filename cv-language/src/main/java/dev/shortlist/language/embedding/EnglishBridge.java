package dev.shortlist.language.embedding;

import dev.shortlist.language.Script;
import dev.shortlist.language.text.Phrases.Hit;
import dev.shortlist.language.text.Words;
import java.util.List;

/// Gives Arabic text the English words that the sentence model understands.
public final class EnglishBridge {

    /// Read when the first Arabic text comes.
    private static final class Standard {

        private static final Glossary GLOSSARY = new Glossary();
    }

    private EnglishBridge() {}

    /// The text word by word in English: known phrases translated, Latin letters and digits kept, the rest left out.
    ///
    /// Text without Arabic comes back unchanged, and so does Arabic of which nothing is known.
    public static String bridge(String text) {
        if (!Script.hasArabic(text)) {
            return text;
        }
        Words words = Words.of(text);
        List<Hit> hits = Standard.GLOSSARY.find(words);
        var english = new StringBuilder();
        int next = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean known = next < hits.size() && hits.get(next).first() == i;
            append(english, words, i, known ? Standard.GLOSSARY.english(hits.get(next)) : kept(words, i));
            if (known) {
                i = hits.get(next).last() - 1;
                next++;
            }
        }
        return english.isEmpty() ? text : english.toString();
    }

    private static String kept(Words words, int index) {
        return Script.hasArabic(words.word(index)) ? "" : words.quote(index, index + 1);
    }

    private static void append(StringBuilder english, Words words, int index, String piece) {
        if (piece.isEmpty()) {
            return;
        }
        if (!english.isEmpty()) {
            boolean newLine = words.folded()
                            .substring(words.to(index - 1), words.from(index))
                            .indexOf('\n')
                    >= 0;
            english.append(newLine ? '\n' : ' ');
        }
        english.append(piece);
    }
}
