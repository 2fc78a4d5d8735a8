package dev.shortlist.reader.layout;

import java.util.ArrayList;
import java.util.List;

/// Frees running text from what stands beside it: place, dates and duration set under each other at the right of an
/// entry belong to its first line, and would else cut its sentences.
final class SideCells {

    private static final float INDENT = 0.5f;
    private static final float EDGE = 0.3f;
    private static final float NEXT_LINE = 1.9f;

    private SideCells() {}

    static List<Row> freed(List<Row> rows) {
        var freed = new ArrayList<Row>();
        Row head = null;
        Row before = null;
        float edge = 0;
        int place = 0;
        for (Row row : rows) {
            Chunk cell = row.sideCell();
            boolean follows = before != null && row.baseline() - before.baseline() < NEXT_LINE * before.size();
            if (cell != null && head != null && follows && isUnder(head, row) && isAt(edge, cell)) {
                freed.add(place++, row.freeSideCell());
            } else {
                head = cell == null ? null : row;
                edge = cell == null ? 0 : cell.right();
                place = freed.size() + 1;
            }
            freed.add(row);
            before = row;
        }
        return freed;
    }

    // Flush right: cells of a grid begin at one place, but do not end at one.
    private static boolean isAt(float edge, Chunk cell) {
        return Math.abs(edge - cell.right()) < EDGE * cell.size();
    }

    // Only bullets or text that is set in under the entry's first line: a list of titles with a date each is a table.
    private static boolean isUnder(Row head, Row row) {
        return (row.isBulleted() && !head.isBulleted()) || row.left() > head.left() + INDENT * head.size();
    }
}
