package dev.shortlist.reader.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes a heading in the margin whole that its narrow column broke into several rows, each beside a row of the text.
///
/// It is told from the labels of a table by its pitch: its rows do not stand on the baselines of what is beside them.
final class MarginHeadings {

    private static final float OWN_BASELINE = 0.06f;
    private static final float NEXT_LINE = 1.35f;
    private static final float SAME_EDGE = 0.1f;
    private static final float SAME_SIZE = 0.2f;

    private final boolean rightToLeft;
    private @Nullable Row head;
    private @Nullable Chunk last;

    private MarginHeadings(boolean rightToLeft) {
        this.rightToLeft = rightToLeft;
    }

    static List<Row> joined(List<Row> rows, boolean rightToLeft) {
        var headings = new MarginHeadings(rightToLeft);
        var joined = new ArrayList<Row>();
        for (Row row : rows) {
            if (!headings.takes(row) || !row.isEmpty()) {
                joined.add(row);
            }
        }
        return joined;
    }

    private boolean takes(Row row) {
        boolean start = !rightToLeft;
        Row above = head;
        Chunk before = last;
        if (above != null && before != null) {
            Chunk text = above.besideOuter(start);
            if (text != null) {
                row.cutOuterAt(start ? text.left() : text.right(), start);
            }
            Chunk part = row.outer(start);
            if (goesOn(before, part, row.besideOuter(start))) {
                above.replaceOuter(above.outer(start).followedBy(part, rightToLeft), start);
                row.removeOuter(start);
                last = part;
                return true;
            }
        }
        head = row.isAlone() ? null : row;
        last = row.outer(start);
        return false;
    }

    private boolean goesOn(Chunk before, Chunk part, @Nullable Chunk beside) {
        float size = part.size();
        float down = part.baseline() - before.baseline();
        float edges = rightToLeft ? part.right() - before.right() : part.left() - before.left();
        return beside != null
                && down > 0
                && down < NEXT_LINE * size
                && Math.abs(edges) < SAME_EDGE * size
                && Math.abs(before.size() - size) < SAME_SIZE
                && before.isBold()
                && part.isBold()
                && !beside.isBold()
                && Math.abs(beside.baseline() - part.baseline()) > OWN_BASELINE * size;
    }
}
