package dev.shortlist.language;

import java.util.Arrays;

/// A folded text that remembers where each of its characters stood in the original.
public final class OffsetFold {

    private final String original;
    private final StringBuilder folded;
    private int[] starts;
    private int[] ends;

    private OffsetFold(String original) {
        this.original = original;
        this.folded = new StringBuilder(original.length());
        this.starts = new int[original.length() + 1];
        this.ends = new int[original.length() + 1];
    }

    /// Folds like [Normalizer#fold], but keeps a line break as one `\n` and does not strip.
    public static OffsetFold of(String original) {
        var fold = new OffsetFold(original);
        for (int i = 0; i < original.length(); ) {
            int codePoint = original.codePointAt(i);
            int next = i + Character.charCount(codePoint);
            fold.append(codePoint == '\n' ? "\n" : Folding.of(codePoint), i, next);
            i = next;
        }
        return fold;
    }

    public String original() {
        return original;
    }

    public String folded() {
        return folded.toString();
    }

    /// Where the folded character at `index` begins in the original.
    public int start(int index) {
        return index < folded.length() ? starts[index] : original.length();
    }

    /// Where the folded character before `index` ends in the original.
    public int end(int index) {
        return index == 0 ? 0 : ends[index - 1];
    }

    /// The original text behind a folded stretch.
    public String quote(int from, int to) {
        return from >= to ? "" : original.substring(start(from), end(to));
    }

    private void append(String piece, int from, int to) {
        // A dropped mark still belongs to the letter that carries it.
        if (piece.isEmpty() && !folded.isEmpty() && !isGap(last())) {
            ends[folded.length() - 1] = to;
        }
        for (int i = 0; i < piece.length(); i++) {
            put(piece.charAt(i), from, to);
        }
    }

    private void put(char c, int from, int to) {
        if (isGap(c) && !folded.isEmpty() && isGap(last())) {
            ends[folded.length() - 1] = to;
            if (c == '\n') {
                folded.setCharAt(folded.length() - 1, '\n');
            }
            return;
        }
        if (folded.length() == starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
            ends = Arrays.copyOf(ends, ends.length * 2);
        }
        starts[folded.length()] = from;
        ends[folded.length()] = to;
        folded.append(c);
    }

    private char last() {
        return folded.charAt(folded.length() - 1);
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '\n';
    }
}
