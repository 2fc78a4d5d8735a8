package dev.shortlist.reader.layout;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Parts what a margin holds from the text beside it where the two nearly touch: a long label or period that fills its
/// column has no wide gap behind it, but the text still begins where it does in all other rows.
final class MarginCells {

    private static final int FEWEST_ROWS = 3;
    private static final float SAME_PLACE = 0.3f;
    // Bullets stand before their text, not in a margin.
    private static final float NARROWEST = 3;

    private final boolean rightToLeft;

    private MarginCells(boolean rightToLeft) {
        this.rightToLeft = rightToLeft;
    }

    /// Where the cells of a margin begin, where the text beside them does, and how many rows say so.
    private record Margin(float outer, float inner, int rows) {

        Margin and(Margin other) {
            return new Margin(outer, inner, rows + other.rows);
        }
    }

    /// The rows of a region, parted where its margin ends.
    static List<Row> parted(List<Row> rows, boolean rightToLeft) {
        var cells = new MarginCells(rightToLeft);
        Margin margin = cells.margin(rows);
        if (margin != null) {
            cells.cut(rows, margin);
            rows.stream().filter(row -> cells.isParted(row, margin)).forEach(row -> row.partOuter(!rightToLeft));
        }
        return rows;
    }

    private void cut(List<Row> rows, Margin margin) {
        var crossing = rows.stream()
                .filter(row -> crosses(row.outer(!rightToLeft), margin))
                .toList();
        // Where a line runs across, the text is not set beside a margin.
        boolean parted = crossing.stream().allMatch(row -> canPart(row.outer(!rightToLeft), margin));
        if (parted && crossing.size() * 2 <= margin.rows()) {
            crossing.forEach(row -> row.cutOuterAt(edge(margin), !rightToLeft));
        }
    }

    private boolean crosses(Chunk chunk, Margin margin) {
        return isAt(margin.outer(), chunk) && end(chunk) > margin.inner() + chunk.size();
    }

    private boolean canPart(Chunk chunk, Margin margin) {
        return chunk.cutAt(edge(margin), rightToLeft).size() == 2;
    }

    private boolean isParted(Row row, Margin margin) {
        Chunk beside = row.besideOuter(!rightToLeft);
        return beside != null && isAt(margin.outer(), row.outer(!rightToLeft)) && isAt(margin.inner(), beside);
    }

    private @Nullable Margin margin(List<Row> rows) {
        Map<Long, Margin> found = new HashMap<>();
        for (Row row : rows) {
            Chunk beside = row.besideOuter(!rightToLeft);
            if (beside != null) {
                float outer = start(row.outer(!rightToLeft));
                float inner = start(beside);
                if (inner - outer > NARROWEST * row.size()) {
                    found.merge(
                            Math.round(outer) * 10_000L + Math.round(inner), new Margin(outer, inner, 1), Margin::and);
                }
            }
        }
        return found.values().stream()
                .filter(margin -> margin.rows() >= FEWEST_ROWS)
                .max(Comparator.comparingInt(Margin::rows).thenComparingDouble(Margin::inner))
                .orElse(null);
    }

    private boolean isAt(float place, Chunk chunk) {
        return Math.abs(start(chunk) - place) < SAME_PLACE * chunk.size();
    }

    private float edge(Margin margin) {
        return rightToLeft ? -margin.inner() : margin.inner();
    }

    // Seen in a mirror, a page that is read from the right begins at the left.
    private float start(Chunk chunk) {
        return rightToLeft ? -chunk.right() : chunk.left();
    }

    private float end(Chunk chunk) {
        return rightToLeft ? -chunk.left() : chunk.right();
    }
}
