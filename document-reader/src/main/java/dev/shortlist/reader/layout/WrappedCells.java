package dev.shortlist.reader.layout;

import java.util.ArrayList;
import java.util.List;

/// Makes a period whole that a narrow column broke into two rows, so that it does not run into what stands beside it.
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
            if (cells.join(joined.get(i), joined.get(i + 1)) && joined.get(i + 1).isEmpty()) {
                joined.remove(i + 1);
            }
        }
        return joined;
    }

    private boolean join(Row row, Row below) {
        Chunk rest = below.outer(rightToLeft);
        if (below.baseline() - row.baseline() > NEXT_LINE * row.size()) {
            return false;
        }
        Chunk beside = below.besideOuter(rightToLeft);
        if (beside != null) {
            row.cutOuterAt(rightToLeft ? beside.right() : beside.left(), rightToLeft);
        }
        Chunk cell = row.outer(rightToLeft);
        if (row.isAlone() || !areAligned(cell, rest) || !DateCell.goesOn(cell, rest)) {
            return false;
        }
        row.replaceOuter(cell.followedBy(rest, rightToLeft), rightToLeft);
        below.removeOuter(rightToLeft);
        return true;
    }

    private boolean areAligned(Chunk cell, Chunk rest) {
        float apart = rightToLeft ? cell.right() - rest.right() : cell.left() - rest.left();
        return Math.abs(apart) < SAME_EDGE * cell.size();
    }
}
