package dev.shortlist.reader.text;

import dev.shortlist.reader.Box;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Ties what stands on top of a page to the column of the page before that goes on there: both are one region.
final class ColumnFlow {

    private static final float SAME_COLUMN = 0.4f;
    private static final float TOUCHING = 2;

    private final Map<Integer, Map<Integer, Box>> pages = new TreeMap<>();
    private final Map<Integer, Integer> ties = new HashMap<>();

    private ColumnFlow(List<Draft> lines) {
        for (Draft line : lines) {
            Box box = line.box();
            if (box != null && !line.running()) {
                pages.computeIfAbsent(line.page(), _ -> new TreeMap<>()).merge(line.region(), box, Box::union);
            }
        }
    }

    static List<Draft> tied(List<Draft> lines) {
        var flow = new ColumnFlow(lines);
        Map<Integer, Box> before = Map.of();
        for (var page : flow.pages.values()) {
            flow.tie(before, page);
            before = page;
        }
        return flow.ties.isEmpty() ? lines : lines.stream().map(flow::tied).toList();
    }

    private Draft tied(Draft line) {
        Integer region = ties.get(line.region());
        return region == null ? line : line.in(region);
    }

    private void tie(Map<Integer, Box> before, Map<Integer, Box> page) {
        var open = new TreeMap<>(before);
        open.values().removeIf(box -> before.values().stream().anyMatch(other -> isBelow(other, box)));
        page.forEach((region, box) -> {
            boolean onTop = page.values().stream().noneMatch(other -> isBelow(box, other));
            int found = onTop ? column(box, open) : -1;
            if (found >= 0) {
                open.remove(found);
                ties.put(region, ties.getOrDefault(found, found));
            }
        });
    }

    /// The column that stands most nearly over a box, or -1.
    private static int column(Box box, Map<Integer, Box> open) {
        int best = -1;
        float most = SAME_COLUMN;
        for (var column : open.entrySet()) {
            float both = common(box, column.getValue());
            float either = box.width() + column.getValue().width() - both;
            if (both > most * either) {
                most = both / either;
                best = column.getKey();
            }
        }
        return best;
    }

    private static boolean isBelow(Box lower, Box upper) {
        return lower.y() > upper.bottom() - TOUCHING && common(lower, upper) > 0;
    }

    private static float common(Box one, Box other) {
        return Math.min(one.right(), other.right()) - Math.max(one.x(), other.x());
    }
}
