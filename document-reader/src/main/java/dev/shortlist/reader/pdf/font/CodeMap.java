package dev.shortlist.reader.pdf.font;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A character map as PDF writes it: lengths of codes, codes to text, and codes to glyph numbers.
final class CodeMap {

    record CodeSpace(int length, long low, long high) {}

    record Range(int low, int high, int first) {}

    // Each lookup walks along them; honest maps have a handful of spaces and some hundred ranges.
    private static final int MOST_SPACES = 100;
    private static final int MOST_RANGES = 10_000;

    private final List<CodeSpace> spaces = new ArrayList<>();
    private final Map<Integer, String> texts = new HashMap<>();
    private final Map<Integer, Integer> glyphs = new HashMap<>();
    private final List<Range> textRanges = new ArrayList<>();
    private final List<Range> glyphRanges = new ArrayList<>();

    void space(CodeSpace space) {
        if (spaces.size() < MOST_SPACES) {
            spaces.add(space);
        }
    }

    void text(int code, String text) {
        texts.put(code, text);
    }

    void texts(int low, int high, int firstCodePoint) {
        if (low == high) {
            texts.putIfAbsent(
                    low, Character.isValidCodePoint(firstCodePoint) ? Character.toString(firstCodePoint) : "");
        } else if (textRanges.size() < MOST_RANGES) {
            textRanges.add(new Range(low, high, firstCodePoint));
        }
    }

    void glyphs(int low, int high, int first) {
        if (low == high) {
            glyphs.putIfAbsent(low, first);
        } else if (glyphRanges.size() < MOST_RANGES) {
            glyphRanges.add(new Range(low, high, first));
        }
    }

    boolean hasTexts() {
        return !texts.isEmpty() || !textRanges.isEmpty();
    }

    @Nullable String text(int code) {
        String text = texts.get(code);
        if (text != null) {
            return text;
        }
        int point = find(textRanges, code);
        if (point < 0) {
            return null;
        }
        String found = Character.isValidCodePoint(point) ? Character.toString(point) : "";
        texts.put(code, found);
        return found;
    }

    /// The glyph number of a code, or -1.
    int glyph(int code) {
        return glyphs.computeIfAbsent(code, each -> find(glyphRanges, each));
    }

    int codeLength(byte[] string, int at, int otherwise) {
        long code = 0;
        for (int length = 1; length <= 4 && at + length <= string.length; length++) {
            code = (code << 8) | (string[at + length - 1] & 0xff);
            if (isCode(code, length)) {
                return length;
            }
        }
        return otherwise;
    }

    private boolean isCode(long code, int length) {
        for (CodeSpace space : spaces) {
            if (space.length() == length && space.low() <= code && code <= space.high()) {
                return true;
            }
        }
        return false;
    }

    private static int find(List<Range> ranges, int code) {
        for (Range range : ranges) {
            if (range.low() <= code && code <= range.high()) {
                return range.first() + code - range.low();
            }
        }
        return -1;
    }
}
