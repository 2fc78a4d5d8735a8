package dev.shortlist.reader.layout;

import dev.shortlist.reader.bidi.Direction;
import dev.shortlist.reader.limit.Meter;
import java.util.ArrayList;
import java.util.List;

/// Puts the glyphs of one page into lines in reading order.
public final class PageLayout {

    private PageLayout() {}

    /// Whether a page is read from right to left, so that its right column comes first.
    public static boolean isRightToLeft(List<Glyph> glyphs) {
        int right = 0;
        int left = 0;
        for (Glyph glyph : glyphs) {
            switch (Direction.of(glyph.text())) {
                case RIGHT -> right++;
                case LEFT -> left++;
                default -> {
                    // Digits and punctuation take the direction of their neighbours.
                }
            }
        }
        return right * 3 > left * 2;
    }

    /// The lines of a page on which these rules are drawn.
    public static List<LaidLine> lines(List<Glyph> glyphs, List<Rule> rules, boolean rightToLeft, Meter meter) {
        var byTurn = new ArrayList<List<Glyph>>();
        for (int turn = 0; turn < 4; turn++) {
            byTurn.add(new ArrayList<>());
        }
        glyphs.forEach(glyph -> byTurn.get(glyph.turn()).add(glyph));
        byTurn.sort((one, other) -> Integer.compare(other.size(), one.size()));
        var lines = new ArrayList<LaidLine>();
        for (List<Glyph> same : byTurn) {
            int firstRegion = lines.isEmpty() ? 0 : lines.getLast().region() + 1;
            List<Grid> grids = same.isEmpty() || same.getFirst().turn() > 0 ? List.of() : Grid.of(rules);
            List<List<Chunk>> regions = Tables.regions(Overlaps.joined(same), grids, rightToLeft, meter);
            lay(regions, rightToLeft, firstRegion, meter, lines);
        }
        return lines;
    }

    private static void lay(
            List<List<Chunk>> regions, boolean rightToLeft, int firstRegion, Meter meter, List<LaidLine> lines) {
        for (int i = 0; i < regions.size(); i++) {
            meter.look();
            for (Row row : rows(regions.get(i), rightToLeft)) {
                LaidLine line = LineWriter.write(row.glyphs(), rightToLeft, firstRegion + i);
                if (!line.text().isEmpty()) {
                    lines.add(line);
                }
            }
        }
    }

    private static List<Row> rows(List<Chunk> region, boolean rightToLeft) {
        List<Row> whole = MarginHeadings.joined(MarginCells.parted(Row.of(region), rightToLeft), rightToLeft);
        return SideCells.freed(WrappedCells.joined(whole, rightToLeft));
    }
}
