package dev.shortlist.reader.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/// The cells of a table that is drawn with lines, row by row.
record Grid(Cell extent, List<List<Cell>> rows) {

    // More lines than any table of a CV has are a drawing, and each is held against each.
    private static final int MOST_RULES = 1_000;
    private static final float SAME_LINE = 3;
    private static final float SMALLEST_CELL = 6;
    // Half of the white between two words, where a line that crosses them may run.
    private static final float WHITE = 0.15f;

    record Cell(float left, float top, float right, float bottom) {

        boolean holds(Glyph glyph) {
            return glyph.center() >= left && glyph.center() < right && spans(glyph);
        }

        /// Whether a glyph stands at the height of this cell.
        boolean spans(Glyph glyph) {
            float middle = (glyph.top() + glyph.bottom()) / 2;
            return middle >= top && middle < bottom;
        }

        /// Whether a glyph stands so near to a side as text does that merely crosses a line.
        boolean isTouchedBy(Glyph glyph, Cell table) {
            float room = WHITE * glyph.size();
            return (right < table.right && glyph.right() > right - room)
                    || (left > table.left && glyph.left() < left + room);
        }

        boolean isWithin(Cell other) {
            return left >= other.left && right <= other.right && top >= other.top && bottom <= other.bottom;
        }

        private double area() {
            return (double) (right - left) * (bottom - top);
        }
    }

    /// All tables of a page, larger ones first.
    static List<Grid> of(List<Rule> rules) {
        if (rules.size() > MOST_RULES || rules.stream().noneMatch(Rule::isUpright)) {
            return List.of();
        }
        var grids = new ArrayList<Grid>();
        for (List<Rule> together : connected(rules)) {
            Grid grid = drawn(together);
            if (grid.rows.stream().anyMatch(row -> row.size() > 1)) {
                grids.add(grid);
            }
        }
        grids.sort(Comparator.comparingDouble((Grid grid) -> grid.extent.area()).reversed());
        return grids;
    }

    /// The cell that a glyph stands in.
    @Nullable Cell cell(Glyph glyph) {
        if (extent.holds(glyph)) {
            for (List<Cell> row : rows) {
                if (row.getFirst().spans(glyph)) {
                    return row.stream()
                            .filter(cell -> cell.holds(glyph))
                            .findFirst()
                            .orElse(null);
                }
            }
        }
        return null;
    }

    private static List<List<Rule>> connected(List<Rule> rules) {
        var left = new ArrayList<>(rules);
        var groups = new ArrayList<List<Rule>>();
        while (!left.isEmpty()) {
            var group = new ArrayList<Rule>();
            var open = new ArrayDeque<Rule>();
            open.add(left.removeLast());
            while (!open.isEmpty()) {
                Rule rule = open.remove();
                group.add(rule);
                left.removeIf(other -> rule.touches(other) && open.add(other));
            }
            groups.add(group);
        }
        return groups;
    }

    private static Grid drawn(List<Rule> rules) {
        float left = (float) all(rules, Rule::left).min().orElse(0);
        float right = (float) all(rules, Rule::right).max().orElse(0);
        float[] ys = places(all(rules.stream().filter(Rule::isLevel).toList(), Rule::y));
        var rows = new ArrayList<List<Cell>>();
        for (int i = 1; i < ys.length; i++) {
            if (ys[i] - ys[i - 1] >= SMALLEST_CELL) {
                rows.add(row(rules, new Cell(left, ys[i - 1], right, ys[i])));
            }
        }
        float top = ys.length == 0 ? 0 : ys[0];
        float bottom = ys.length == 0 ? 0 : ys[ys.length - 1];
        return new Grid(new Cell(left, top, right, bottom), rows);
    }

    private static List<Cell> row(List<Rule> rules, Cell whole) {
        float middle = (whole.top + whole.bottom) / 2;
        List<Rule> sides = rules.stream()
                .filter(rule -> rule.isUpright() && rule.top() <= middle && rule.bottom() >= middle)
                .toList();
        float[] edges = places(DoubleStream.concat(all(sides, Rule::x), DoubleStream.of(whole.left, whole.right)));
        var cells = new ArrayList<Cell>();
        for (int i = 1; i < edges.length; i++) {
            cells.add(new Cell(edges[i - 1], whole.top, edges[i], whole.bottom));
        }
        return cells;
    }

    private static DoubleStream all(List<Rule> rules, ToDoubleFunction<Rule> place) {
        return rules.stream().mapToDouble(place);
    }

    // Each cell brings its own sides, which lie upon those of its neighbours.
    private static float[] places(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        var places = new float[sorted.length];
        int count = 0;
        for (double value : sorted) {
            if (count == 0 || value - places[count - 1] > SAME_LINE) {
                places[count++] = (float) value;
            }
        }
        return Arrays.copyOf(places, count);
    }
}
