package dev.shortlist.reader.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Parts what a margin holds from the text beside it where the two nearly touch: a long label or period that fills its
/// column has no wide gap behind it, but the text still begins where it does in all other rows.
final class MarginCells {

    private static final int FEWEST_ROWS = 3;
    private static final int ROWS_OF_AN_EDGE = 4;
    private static final int MOST_EDGES = 8;
    private static final float SAME_EDGE = 1;
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
        cells.cutLabels(rows);
        Margin margin = cells.margin(rows);
        if (margin != null) {
            rows.stream().filter(row -> cells.isParted(row, margin)).forEach(row -> row.partOuter(!rightToLeft));
        }
        return rows;
    }

    /// A label may be so long that no white is left: then its look tells it from the text, which begins where many rows
    /// do.
    private void cutLabels(List<Row> rows) {
        for (float edge : edges(rows)) {
            for (Row row : rows) {
                Chunk outer = row.outer(!rightToLeft);
                if (edge - start(outer) > NARROWEST * outer.size() && end(outer) > edge) {
                    row.cutLabelAt(rightToLeft ? -edge : edge, !rightToLeft);
                }
            }
        }
    }

    private List<Float> edges(List<Row> rows) {
        List<Float> starts = rows.stream()
                .map(row -> start(row.outer(!rightToLeft)))
                .sorted()
                .toList();
        var edges = new ArrayList<Float>();
        int from = 0;
        for (int i = 1; i <= starts.size(); i++) {
            if (i == starts.size() || starts.get(i) - starts.get(from) > SAME_EDGE) {
                if (i - from >= ROWS_OF_AN_EDGE && edges.size() < MOST_EDGES) {
                    edges.add(starts.get((from + i) / 2));
                }
                from = i;
            }
        }
        return edges;
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

    // Seen in a mirror, a page that is read from the right begins at the left.
    private float start(Chunk chunk) {
        return rightToLeft ? -chunk.right() : chunk.left();
    }

    private float end(Chunk chunk) {
        return rightToLeft ? -chunk.left() : chunk.right();
    }
}
