package dev.shortlist.language.text;

import dev.shortlist.language.OffsetFold;
import dev.shortlist.language.Script;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The words of a folded text. "+", "#" and "&" are words of their own, as C++, C# and R&D need them.
public final class Words {

    private static final String JOINERS = " \n-_/.'";

    private final OffsetFold fold;
    private final String text;
    private final List<String> words = new ArrayList<>();
    private int[] spans = new int[16];
    private boolean unbroken;

    private Words(OffsetFold fold) {
        this.fold = fold;
        this.text = fold.folded();
    }

    public static Words of(String text) {
        return of(OffsetFold.of(text));
    }

    public static Words of(OffsetFold fold) {
        var words = new Words(fold);
        for (int at = 0; at < words.text.length(); ) {
            at = words.read(at);
        }
        return words;
    }

    /// The same words as one phrase, whatever stands between them.
    Words unbroken() {
        var same = new Words(fold);
        same.words.addAll(words);
        same.spans = spans;
        same.unbroken = true;
        return same;
    }

    public int size() {
        return words.size();
    }

    public String word(int index) {
        return words.get(index);
    }

    public OffsetFold fold() {
        return fold;
    }

    public String folded() {
        return text;
    }

    /// Where the word begins in the folded text.
    public int from(int index) {
        return spans[2 * index];
    }

    /// Where the word ends in the folded text.
    public int to(int index) {
        return spans[2 * index + 1];
    }

    /// The original text of some words, `last` not included.
    public String quote(int first, int last) {
        return fold.quote(from(first), to(last - 1));
    }

    /// Whether the word may continue a phrase: nothing but a space, a hyphen or the like parts it from the one before.
    public boolean continues(int index) {
        if (index == 0 || index >= size()) {
            return false;
        }
        if (unbroken) {
            return true;
        }
        int gap = from(index) - to(index - 1);
        if (gap > 3) {
            return false;
        }
        for (int i = to(index - 1); i < from(index); i++) {
            if (JOINERS.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return !isSentenceEnd(to(index - 1), gap);
    }

    private boolean isSentenceEnd(int at, int gap) {
        return gap >= 2 && text.charAt(at) == '.' && Character.isWhitespace(text.charAt(at + 1));
    }

    private int read(int at) {
        char c = text.charAt(at);
        if (c == '+' || c == '#') {
            return add(Character.toString(c), at, at + 1);
        }
        if (c == '&') {
            return add("and", at, at + 1);
        }
        if (isDotNet(at)) {
            return add(".net", at, at + 4);
        }
        if (!Character.isLetterOrDigit(text.codePointAt(at))) {
            return at + Character.charCount(text.codePointAt(at));
        }
        return readWord(at);
    }

    private int readWord(int from) {
        int at = from;
        Script script = Script.OTHER;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (isPossessive(from, at)) {
                return add(text.substring(from, at) + "s", from, at + 2);
            }
            Script next = c < 128 ? Script.OTHER : Script.of(c);
            boolean arabicMeetsOther =
                    at > from && next != script && (next == Script.ARABIC || script == Script.ARABIC);
            if (!Character.isLetterOrDigit(c) || arabicMeetsOther) {
                break;
            }
            script = next;
            at += Character.charCount(c);
        }
        return add(text.substring(from, at), from, at);
    }

    // "master's" is one word; French "l'anglais" is two.
    private boolean isPossessive(int from, int at) {
        return text.charAt(at) == '\''
                && at - from > 2
                && at + 1 < text.length()
                && text.charAt(at + 1) == 's'
                && (at + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 2)));
    }

    private boolean isDotNet(int at) {
        return text.startsWith(".net", at)
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                && (at + 4 == text.length() || !Character.isLetter(text.charAt(at + 4)));
    }

    private int add(String word, int from, int to) {
        if (2 * words.size() + 2 > spans.length) {
            spans = Arrays.copyOf(spans, spans.length * 2);
        }
        spans[2 * words.size()] = from;
        spans[2 * words.size() + 1] = to;
        words.add(word);
        return to;
    }
}
