package dev.shortlist.ingest.parsing.domain.section;

import dev.shortlist.ingest.parsing.domain.text.TextLine;
import java.util.regex.Pattern;

/// Knows two lines whose first cells may be one heading that a narrow margin broke.
final class WrappedHeading {

    private static final float SAME_EDGE = 2;
    private static final float NEXT_LINE = 2;
    private static final int MOST_WORDS = 3;
    private static final Pattern OPEN = Pattern.compile("(?iu)(?:\\b(?:and|of|et|und|de|des)|&|/|,|(?<!\\S)و)$");

    private WrappedHeading() {}

    static boolean isPossible(TextLine line, TextLine next) {
        return !line.isListed()
                && !next.bullet()
                && line.line().region() == next.line().region()
                && isShort(line)
                && isShort(next)
                && standUnderEachOther(line, next);
    }

    /// Whether a heading as it stands wants another word.
    static boolean isOpen(String heading) {
        return OPEN.matcher(heading).find();
    }

    private static boolean isShort(TextLine line) {
        return !line.pieces().isEmpty() && line.pieces().getFirst().words() <= MOST_WORDS;
    }

    // The margin is at the left, or where text is read from the right, at the right.
    private static boolean standUnderEachOther(TextLine line, TextLine next) {
        var one = line.line().box();
        var other = next.line().box();
        if (one == null || other == null) {
            boolean adjacent = next.line().start() <= line.line().end() + 1;
            return adjacent && line.pieces().size() + next.pieces().size() == 2;
        }
        float height = other.y() - one.y();
        boolean below = height > 0 && height < NEXT_LINE * line.line().fontSize();
        boolean left = Math.abs(one.x() - other.x()) < SAME_EDGE;
        boolean right = Math.abs(one.right() - other.right()) < SAME_EDGE;
        return below && (left || right);
    }
}
