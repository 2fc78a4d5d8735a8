package dev.shortlist.reader.layout;

import java.util.ArrayList;
import java.util.List;

/// Makes a period whole that a narrow cell at either end of a row broke into two, so that it does not run into what
/// stands beside it.
final class WrappedCells {

    private static final float SAME_EDGE = 0.5f;
    private static final float NEXT_LINE = 1.7f;

    private final boolean rightToLeft;

    private WrappedCells(boolean rightToLeft) {
        this.rightToLeft = rightToLeft;
    }

    static List<Row> joined(List<Row> rows, boolean rightToLeft) {
        var cells = new WrappedCells(rightToLeft);
        var joined = new ArrayList<>(rows);
        for (int i = 0; i + 1 < joined.size(); i++) {
            Row below = joined.get(i + 1);
            boolean done = cells.join(joined.get(i), below, true) || cells.join(joined.get(i), below, false);
            if (done && below.isEmpty()) {
                joined.remove(i + 1);
            }
        }
        return joined;
    }

    private boolean join(Row row, Row below, boolean left) {
        if (below.baseline() - row.baseline() > NEXT_LINE * row.size()) {
            return false;
        }
        Chunk beside = below.besideOuter(left);
        if (beside != null) {
            row.cutOuterAt(left ? beside.left() : beside.right(), left);
        }
        Chunk cell = row.outer(left);
        Chunk rest = below.outer(left);
        if (row.isAlone() || !areAligned(cell, rest) || !DateCell.goesOn(cell, rest)) {
            return false;
        }
        row.replaceOuter(cell.followedBy(rest, rightToLeft), left);
        below.removeOuter(left);
        return true;
    }

    private static boolean areAligned(Chunk cell, Chunk rest) {
        float tolerance = SAME_EDGE * cell.size();
        return Math.abs(cell.left() - rest.left()) < tolerance || Math.abs(cell.right() - rest.right()) < tolerance;
    }
}
