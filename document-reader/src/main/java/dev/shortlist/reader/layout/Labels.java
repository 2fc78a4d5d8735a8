package dev.shortlist.reader.layout;

import java.util.ArrayList;
import java.util.List;

/// Parts labels in the margin from the text beside them, which begins where many rows do.
final class Labels {

    private static final int FEWEST_ROWS = 4;
    private static final int MOST_EDGES = 8;
    private static final float SAME_EDGE = 1;
    private static final float NARROWEST = 3;

    private Labels() {}

    static List<Row> parted(List<Row> rows, boolean rightToLeft) {
        boolean start = !rightToLeft;
        List<Float> edges = edges(rows, start);
        for (Row row : rows) {
            for (float edge : edges) {
                float inwards = start ? edge - row.edge(start) : row.edge(start) - edge;
                if (inwards > NARROWEST * row.size()) {
                    row.cutLabelAt(edge, start);
                }
            }
        }
        return rows;
    }

    private static List<Float> edges(List<Row> rows, boolean start) {
        var starts = new ArrayList<Float>();
        rows.forEach(row -> starts.add(row.edge(start)));
        starts.sort(Float::compare);
        var edges = new ArrayList<Float>();
        int from = 0;
        for (int i = 1; i <= starts.size(); i++) {
            if (i == starts.size() || starts.get(i) - starts.get(from) > SAME_EDGE) {
                if (i - from >= FEWEST_ROWS && edges.size() < MOST_EDGES) {
                    edges.add(starts.get((from + i) / 2));
                }
                from = i;
            }
        }
        return edges;
    }
}
