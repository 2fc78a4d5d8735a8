package dev.shortlist.reader.text;

import dev.shortlist.reader.Box;
import dev.shortlist.reader.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A line before its place in the document's text is known; words are counted from the line's own start.
public record Draft(
        String text,
        List<Word> words,
        int page,
        @Nullable Box box,
        float size,
        boolean bold,
        int region,
        boolean heading,
        boolean running) {

    /// A line of a format without positions.
    public static Draft of(String text, int page, float size, int region, boolean bold, boolean heading) {
        return new Draft(text, List.of(), page, null, size, bold, region, heading, false);
    }

    /// The same line out of the flow, in a region of the head or foot of its page.
    public Draft running(int itsRegion) {
        return new Draft(text, words, page, box, size, bold, itsRegion, false, true);
    }

    /// The same line in another region.
    Draft in(int other) {
        return new Draft(text, words, page, box, size, bold, other, heading, running);
    }

    /// This line with the first `length` characters of the next one put in place of its end from `cut` on.
    Draft extended(int cut, Draft next, int length) {
        var all = new ArrayList<Word>();
        for (Word word : words) {
            all.add(new Word(word.start(), Math.min(word.end(), cut), word.box()));
        }
        int start = lastTokenStart(cut);
        for (Word word : next.words) {
            if (word.end() <= length) {
                all.add(new Word(start, cut + length, word.box()));
            }
        }
        return new Draft(
                text.substring(0, cut) + next.text.substring(0, length),
                all,
                page,
                box,
                size,
                bold,
                region,
                heading,
                running);
    }

    /// What remains when the first `length` characters have gone to the line before.
    Draft without(int length) {
        int cut = length;
        while (cut < text.length() && Character.isWhitespace(text.charAt(cut))) {
            cut++;
        }
        var rest = new ArrayList<Word>();
        Box extent = null;
        for (Word word : words) {
            if (word.start() >= cut) {
                rest.add(new Word(word.start() - cut, word.end() - cut, word.box()));
                extent = extent == null ? word.box() : extent.union(word.box());
            }
        }
        return new Draft(
                text.substring(cut), rest, page, extent == null ? box : extent, size, bold, region, heading, running);
    }

    String lastToken() {
        return text.substring(lastTokenStart(text.length()));
    }

    String firstToken() {
        int end = 0;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    private int lastTokenStart(int end) {
        int start = end;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }
}
