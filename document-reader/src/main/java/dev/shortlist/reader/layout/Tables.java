package dev.shortlist.reader.layout;

import dev.shortlist.reader.limit.Meter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Parts a page into regions, and what stands in a drawn table into its rows: one line each where the cells are short,
/// one cell after the other where they are not.
final class Tables {

    // Of so many glyphs one may touch a line, such as a leaning one.
    private static final int TO_ONE_THAT_TOUCHES = 50;
    private static final float NEXT_LINE = 1.7f;

    private final boolean rightToLeft;
    private final Meter meter;
    // The regions of a tall row, by the glyphs of the first line that holds its place while the page is parted.
    private final IdentityHashMap<List<Glyph>, List<List<Chunk>>> tallRows = new IdentityHashMap<>();

    private Tables(boolean rightToLeft, Meter meter) {
        this.rightToLeft = rightToLeft;
        this.meter = meter;
    }

    static List<List<Chunk>> regions(List<Glyph> glyphs, List<Grid> grids, boolean rightToLeft, Meter meter) {
        return new Tables(rightToLeft, meter).parted(glyphs, grids);
    }

    private List<List<Chunk>> parted(List<Glyph> glyphs, List<Grid> grids) {
        List<Glyph> rest = glyphs;
        var chunks = new ArrayList<Chunk>();
        var inner = new ArrayList<>(grids);
        while (!inner.isEmpty()) {
            Grid grid = inner.removeFirst();
            var cells = new HashMap<Grid.Cell, List<Glyph>>();
            List<Glyph> outside = sorted(rest, grid, cells);
            if (isTable(grid, cells)) {
                List<Grid> nested = inner.stream()
                        .filter(other -> other.extent().isWithin(grid.extent()))
                        .toList();
                inner.removeAll(nested);
                grid.rows().forEach(row -> chunks.addAll(row(grid, row, cells, nested)));
                rest = outside;
            }
        }
        chunks.addAll(Chunk.of(rest));
        return whole(Regions.of(chunks, rightToLeft, meter));
    }

    /// Puts the glyphs into the cells that they stand in, and gives those that stand in none.
    private List<Glyph> sorted(List<Glyph> glyphs, Grid grid, Map<Grid.Cell, List<Glyph>> cells) {
        var outside = new ArrayList<Glyph>();
        for (Glyph glyph : glyphs) {
            meter.tick();
            Grid.Cell cell = grid.cell(glyph);
            (cell == null ? outside : cells.computeIfAbsent(cell, _ -> new ArrayList<>())).add(glyph);
        }
        return outside;
    }

    private static boolean isTable(Grid grid, Map<Grid.Cell, List<Glyph>> cells) {
        int touching = 0;
        int all = 0;
        for (var cell : cells.entrySet()) {
            for (Glyph glyph : cell.getValue()) {
                touching += !glyph.isSpace() && cell.getKey().isTouchedBy(glyph, grid.extent()) ? 1 : 0;
                all++;
            }
        }
        return touching * TO_ONE_THAT_TOUCHES <= all
                && grid.rows().stream()
                        .anyMatch(row -> row.stream().filter(cells::containsKey).count() > 1);
    }

    private List<Chunk> row(Grid grid, List<Grid.Cell> row, Map<Grid.Cell, List<Glyph>> cells, List<Grid> nested) {
        var contents = new ArrayList<List<List<Chunk>>>();
        for (Grid.Cell cell : row) {
            List<Glyph> glyphs = cells.get(cell);
            if (glyphs != null) {
                List<Grid> inside = nested.stream()
                        .filter(other -> other.extent().isWithin(cell))
                        .toList();
                List<List<Chunk>> content = parted(glyphs, inside);
                content.replaceAll(region -> withWholeLines(region, cell));
                contents.add(content);
            }
        }
        contents.removeIf(List::isEmpty);
        long tall = contents.stream().filter(content -> lines(content) > 1).count();
        if (contents.isEmpty()) {
            return List.of();
        }
        return tall <= 1 && contents.size() > 1 ? across(grid, contents) : tall(grid, contents);
    }

    private static int lines(List<List<Chunk>> content) {
        return content.stream().mapToInt(region -> Row.of(region).size()).sum();
    }

    /// The first lines of all cells as one line, and what follows in the one that has more.
    private static List<Chunk> across(Grid grid, List<List<List<Chunk>>> contents) {
        var line = new ArrayList<Glyph>();
        var rest = new ArrayList<Chunk>();
        for (List<List<Chunk>> content : contents) {
            List<Row> rows = Row.of(content.getFirst());
            if (!line.isEmpty()) {
                line.add(Glyph.cellEnd(line.getLast()));
            }
            line.addAll(rows.getFirst().glyphs());
            rows.stream().skip(1).map(Row::glyphs).map(Chunk::around).forEach(rest::add);
            content.stream().skip(1).forEach(rest::addAll);
        }
        rest.addFirst(
                Chunk.around(line).over(grid.extent().left(), grid.extent().right()));
        return rest;
    }

    private List<Chunk> tall(Grid grid, List<List<List<Chunk>>> contents) {
        var regions = new ArrayList<List<Chunk>>();
        (rightToLeft ? contents.reversed() : contents).forEach(regions::addAll);
        var lines = new ArrayList<Chunk>();
        for (Row line : Row.of(regions.stream().flatMap(List::stream).toList())) {
            List<Glyph> glyphs = line.glyphs();
            tallRows.put(glyphs, lines.isEmpty() ? regions : List.of());
            lines.add(Chunk.around(glyphs)
                    .over(grid.extent().left(), grid.extent().right()));
        }
        return lines;
    }

    // A narrow cell breaks a period, or what it sets in bold, in two.
    private List<Chunk> withWholeLines(List<Chunk> region, Grid.Cell cell) {
        var lines = new ArrayList<>(region);
        lines.sort(Comparator.comparingDouble(Chunk::baseline));
        double padding = lines.stream().mapToDouble(Chunk::left).min().orElse(0) - cell.left();
        boolean light = lines.stream().anyMatch(line -> !line.isBold());
        for (int i = 0; i + 1 < lines.size(); i++) {
            Chunk line = lines.get(i);
            Chunk next = lines.get(i + 1);
            boolean near = next.baseline() - line.baseline() < NEXT_LINE * line.size();
            boolean bold = light && line.isBold() && next.isBold();
            boolean broken = bold && line.hasNoRoomFor(next, cell.right() - cell.left() - 2 * padding);
            if (near && (broken || DateCell.goesOn(line, next))) {
                lines.set(i--, line.followedBy(next, rightToLeft));
                lines.remove(next);
            }
        }
        return lines;
    }

    /// The regions with what the tall rows in them hold in the place of these.
    private List<List<Chunk>> whole(List<List<Chunk>> regions) {
        var whole = new ArrayList<List<Chunk>>();
        for (List<Chunk> region : regions) {
            var lines = new ArrayList<>(region);
            lines.sort(Comparator.comparingDouble(Chunk::baseline));
            var current = new ArrayList<Chunk>();
            for (Chunk line : lines) {
                List<List<Chunk>> row = tallRows.get(line.glyphs());
                if (row == null) {
                    current.add(line);
                    continue;
                }
                add(current, whole);
                current = new ArrayList<>();
                whole.addAll(row);
            }
            add(current, whole);
        }
        return whole;
    }

    private static void add(List<Chunk> region, List<List<Chunk>> regions) {
        if (!region.isEmpty()) {
            regions.add(region);
        }
    }
}
