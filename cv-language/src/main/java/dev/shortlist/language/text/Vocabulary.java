package dev.shortlist.language.text;

import dev.shortlist.language.Script;
import java.util.ArrayList;
import java.util.List;

/// A word list read from a resource of `key | phrase; phrase`: finds phrases and answers with their keys.
public final class Vocabulary {

    private final List<String> keys = new ArrayList<>();
    private final Phrases phrases = new Phrases();
    private final boolean bends;

    private Vocabulary(boolean bends) {
        this.bends = bends;
    }

    /// A phrase with "^" before it counts in capitals only, one with "~" with a capital first letter only.
    public static Vocabulary read(Class<?> owner, String resource) {
        return read(owner, resource, true);
    }

    /// Latin words count as listed only, where a plural means something else ("Master", "Masters").
    public static Vocabulary readUnbent(Class<?> owner, String resource) {
        return read(owner, resource, false);
    }

    private static Vocabulary read(Class<?> owner, String resource, boolean bends) {
        var vocabulary = new Vocabulary(bends);
        for (List<String> row : Table.rows(owner, resource)) {
            for (String phrase : Table.items(row.get(1), ';')) {
                vocabulary.add(row.getFirst(), phrase);
            }
        }
        return vocabulary;
    }

    /// A phrase found: words `first` to `last` (excluded) of the text that was searched.
    public record Found(String key, int first, int last) {}

    public List<Found> find(Words words) {
        List<Phrases.Hit> written = phrases.all(words).stream()
                .filter(hit -> isWrittenRight(words, hit))
                .toList();
        return Phrases.withoutOverlap(written, words.size()).stream()
                .map(hit -> new Found(key(hit), hit.first(), hit.last()))
                .toList();
    }

    public List<Found> find(String text) {
        return find(Words.of(text));
    }

    private String key(Phrases.Hit hit) {
        String key = keys.get(hit.value());
        return isMarked(key) ? key.substring(1) : key;
    }

    private void add(String key, String phrase) {
        boolean marked = isMarked(phrase);
        keys.add(marked ? phrase.charAt(0) + key : key);
        phrases.add(marked ? phrase.substring(1) : phrase, keys.size() - 1);
    }

    private boolean isWrittenRight(Words words, Phrases.Hit hit) {
        String key = keys.get(hit.value());
        String quote = words.quote(hit.first(), hit.last());
        if (!isMarked(key)) {
            return bends || hit.exact() || Script.hasArabic(quote);
        }
        return hit.exact()
                && (key.charAt(0) == '^'
                        ? quote.chars().noneMatch(Character::isLowerCase)
                        : Character.isUpperCase(quote.charAt(0)));
    }

    private static boolean isMarked(String phrase) {
        return phrase.startsWith("^") || phrase.startsWith("~");
    }
}
