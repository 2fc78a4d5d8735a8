package dev.shortlist.language.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A fixed set of phrases, found in a text in one pass; each phrase stands for a number its owner gave it.
///
/// Kept as one flat table instead of nodes: ten thousand phrases take well under a megabyte.
public final class Phrases {

    private final Map<String, Integer> vocabulary = new HashMap<>();
    private final EdgeTable edges = new EdgeTable();
    private int nodes = 1;

    /// A phrase found: words `first` to `last` (excluded); `exact` when no word had to be bent to match.
    public record Hit(int value, int first, int last, boolean exact) {

        int length() {
            return last - first;
        }
    }

    /// The first owner of a phrase keeps it. Returns the value that the phrase stands for from now on.
    public int add(String phrase, int value) {
        Words words = Words.of(phrase);
        if (words.size() == 0) {
            return value;
        }
        int owner = insert(words, value, true);
        // "التزام" begins with the letters of the article: its stripped form alone would miss "الالتزام".
        return hasArticle(words) ? insert(words, owner, false) : owner;
    }

    /// Every hit at every word, longer and shorter ones.
    public List<Hit> all(Words words) {
        var hits = new ArrayList<Hit>();
        for (int i = 0; i < words.size(); i++) {
            follow(words, i, i, 0, true, hits);
        }
        return hits;
    }

    /// Hits that do not overlap, longer before shorter, then earlier before later; in text order.
    public List<Hit> longest(Words words) {
        return withoutOverlap(all(words), words.size());
    }

    /// The value of a text that is one phrase and nothing more, or -1.
    public int exactly(String phrase) {
        Words words = Words.of(phrase).unbroken();
        var hits = new ArrayList<Hit>();
        if (words.size() > 0) {
            follow(words, 0, 0, 0, true, hits);
        }
        return hits.stream()
                .filter(h -> h.last() == words.size())
                .max(Comparator.comparing(Hit::exact))
                .map(Hit::value)
                .orElse(-1);
    }

    public static List<Hit> withoutOverlap(List<Hit> hits, int size) {
        var taken = new boolean[size];
        return hits.stream()
                .sorted(Comparator.comparingInt(Hit::length)
                        .reversed()
                        .thenComparing(Hit::exact, Comparator.reverseOrder())
                        .thenComparingInt(Hit::first))
                .filter(hit -> take(taken, hit))
                .sorted(Comparator.comparingInt(Hit::first))
                .toList();
    }

    private static boolean take(boolean[] taken, Hit hit) {
        for (int i = hit.first(); i < hit.last(); i++) {
            if (taken[i]) {
                return false;
            }
        }
        Arrays.fill(taken, hit.first(), hit.last(), true);
        return true;
    }

    private static boolean hasArticle(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (!Variants.bare(words.word(i)).equals(words.word(i))) {
                return true;
            }
        }
        return false;
    }

    private int insert(Words words, int value, boolean bare) {
        int node = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = bare ? Variants.bare(words.word(i)) : words.word(i);
            int id = vocabulary.computeIfAbsent(word, w -> vocabulary.size() + 1);
            int next = edges.next(node, id);
            if (next < 0) {
                next = nodes++;
                edges.put(node, id, next);
            }
            node = next;
        }
        // Word 0 is no word: the edge keeps the value.
        int present = edges.next(node, 0);
        if (present < 0) {
            edges.put(node, 0, value);
        }
        return present < 0 ? value : present;
    }

    private void follow(Words words, int first, int at, int node, boolean exact, List<Hit> hits) {
        if (at > first) {
            int value = edges.next(node, 0);
            if (value >= 0) {
                hits.add(new Hit(value, first, at, exact));
            }
            if (!words.continues(at)) {
                return;
            }
        }
        step(words, first, at, node, words.word(at), exact, hits);
        for (String form : Variants.of(words.word(at))) {
            step(words, first, at, node, form, false, hits);
        }
    }

    private void step(Words words, int first, int at, int node, String form, boolean exact, List<Hit> hits) {
        Integer id = vocabulary.get(form);
        int next = id == null ? -1 : edges.next(node, id);
        if (next >= 0) {
            follow(words, first, at + 1, next, exact, hits);
        }
    }
}
