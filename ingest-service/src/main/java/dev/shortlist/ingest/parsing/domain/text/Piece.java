package dev.shortlist.ingest.parsing.domain.text;

import dev.shortlist.language.Normalizer;

/// A stretch of text without white space at its ends, and where it stands in the document's text.
public record Piece(String text, int start, int end) {

    /// The stretch `[from,to)` of a text that begins at `base`, trimmed.
    public static Piece of(String text, int base, int from, int to) {
        int left = from;
        int right = to;
        while (left < right && isBlank(text.charAt(left))) {
            left++;
        }
        while (right > left && isBlank(text.charAt(right - 1))) {
            right--;
        }
        return new Piece(text.substring(left, right), base + left, base + right);
    }

    public Piece sub(int from, int to) {
        return of(text, start, from, to);
    }

    /// The same without the given characters at its ends.
    public Piece strip(String marks) {
        int left = 0;
        int right = text.length();
        while (left < right && (marks.indexOf(text.charAt(left)) >= 0 || isBlank(text.charAt(left)))) {
            left++;
        }
        while (right > left && (marks.indexOf(text.charAt(right - 1)) >= 0 || isBlank(text.charAt(right - 1)))) {
            right--;
        }
        return sub(left, right);
    }

    /// Whether it begins with a bullet of its own.
    public boolean isListed() {
        return Bullet.length(text) > 0;
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /// As it is shown: presentation forms, direction marks and odd spaces are gone.
    public String tidy() {
        return Normalizer.tidy(text);
    }

    public String folded() {
        return Normalizer.fold(text);
    }

    public int words() {
        return isEmpty() ? 0 : text.strip().split("\\s+").length;
    }

    public Span span(double confidence) {
        return new Span(start, end, confidence);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || (c >= '\u200b' && c <= '\u200f');
    }
}
