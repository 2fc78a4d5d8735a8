package dev.shortlist.ingest.parsing.domain.section;

import dev.shortlist.ingest.parsing.domain.text.TextLine;
import java.util.Collections;
import java.util.List;

/// How headings look in this document, learned from the lines whose words are those of a heading.
record HeadingLook(float size, float bodySize, boolean bold, boolean upperCase, boolean styled, float bodyBoldShare) {

    // Sizes are rounded by some writers and scaled by others.
    private static final float SAME_SIZE = 0.35f;

    static HeadingLook learn(List<TextLine> candidates, List<TextLine> all) {
        float size = median(candidates);
        var main = candidates.stream()
                .filter(line -> Math.abs(line.line().fontSize() - size) <= SAME_SIZE)
                .toList();
        return new HeadingLook(
                size,
                median(all),
                most(main, main.stream().filter(line -> line.line().bold()).count()),
                most(main, main.stream().filter(TextLine::isUpperCase).count()),
                most(main, main.stream().filter(line -> line.line().heading()).count()),
                share(all, all.stream().filter(line -> line.line().bold()).count()));
    }

    /// Whether a line whose words are those of a heading looks like one here.
    boolean allows(TextLine line) {
        float its = line.line().fontSize();
        if (size > 0 && its > 0 && its < size - SAME_SIZE) {
            return false;
        }
        return !(bold || styled) || isMarked(line);
    }

    /// Whether a line is marked as the headings are.
    boolean stands(TextLine line) {
        return (bold || styled || upperCase) && allows(line) && isMarked(line) && upperCase == line.isUpperCase();
    }

    private boolean isMarked(TextLine line) {
        return line.line().bold() || line.line().heading() || (upperCase && line.isUpperCase());
    }

    /// Whether the first words of a line, which has other words beside them, may be a heading in the margin: a line
    /// does not tell how only some of its words look, but its size is that of the largest.
    boolean allowsInMargin(TextLine line) {
        float its = line.line().fontSize();
        return allows(line) || (its > 0 && size > bodySize + SAME_SIZE && Math.abs(its - size) <= SAME_SIZE);
    }

    /// Whether a line with any words looks so much like a heading that it must be one.
    boolean demands(TextLine line) {
        if (line.bullet() || line.body().words() > 6 || line.pieces().size() > 1) {
            return false;
        }
        float its = line.line().fontSize();
        boolean large = size > bodySize + SAME_SIZE && its >= size - SAME_SIZE && its <= size + SAME_SIZE;
        boolean loud = upperCase
                && line.isUpperCase()
                && bold == line.line().bold()
                && line.body().words() <= 4;
        boolean sameCase = !upperCase || line.isUpperCase();
        return sameCase && bold == line.line().bold() && (large || (loud && bold && bodyBoldShare < 0.3f && its > 0));
    }

    /// Whether a line is larger than any heading: the name, as a rule.
    boolean exceeds(TextLine line) {
        return size > 0 && line.line().fontSize() > size + 1;
    }

    private static boolean most(List<TextLine> lines, long count) {
        return !lines.isEmpty() && count * 3 >= lines.size() * 2L;
    }

    private static float share(List<TextLine> lines, long count) {
        return lines.isEmpty() ? 0 : (float) count / lines.size();
    }

    private static float median(List<TextLine> lines) {
        var sizes = new java.util.ArrayList<>(
                lines.stream().map(line -> line.line().fontSize()).toList());
        Collections.sort(sizes);
        return sizes.isEmpty() ? 0 : sizes.get(sizes.size() / 2);
    }
}
