package dev.shortlist.reader.text;

import dev.shortlist.reader.Box;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Takes the heads and feet of pages out of the flow, which they would interrupt: what stands in the same place on
/// other pages too, and page numbers.
///
/// Each is kept once, after the last page; the head of the first page is its title and stays.
final class RunningLines {

    private static final int MOST_ROWS = 8;
    private static final float SAME_PLACE = 4;
    private static final float CLOSE = 1.5f;
    private static final float MOST_APART = 4;
    private static final int SHORTEST_TITLE = 5;
    private static final Pattern FIRST_NUMBER = Pattern.compile("^\\p{Nd}{1,3}(?!\\S)");
    private static final Pattern BULLET = Pattern.compile("^[•‣◦▪●○■–*»›▸-]\\s.*");

    private final int pages;
    private final Map<Integer, List<Row>> rows = new TreeMap<>();
    private final Map<String, Set<Integer>> places = new HashMap<>();
    private final Set<String> title = new HashSet<>();
    private final Set<Draft> running = Collections.newSetFromMap(new IdentityHashMap<>());

    private RunningLines(List<Draft> lines, int pages) {
        this.pages = pages;
        lines.stream()
                .filter(RunningLines::isPlaced)
                .sorted(Comparator.comparingDouble(line -> box(line).y()))
                .forEach(this::place);
        rows.getOrDefault(1, List.of()).stream()
                .limit(1)
                .flatMap(row -> row.lines.stream())
                .map(Draft::text)
                .filter(text -> text.length() >= SHORTEST_TITLE)
                .forEach(title::add);
    }

    /// The lines in their order, without repetitions; those that run along come last.
    static List<Draft> apart(List<Draft> lines, int pages) {
        var found = new RunningLines(lines, pages);
        found.rows.forEach((page, rows) -> {
            found.mark(rows, page == 1 ? found::isNumber : line -> found.runs(line) || found.isTitle(line));
            found.mark(rows.reversed(), found::runs);
            if (pages == 1) {
                found.markFoot(rows.reversed());
            }
        });
        return found.running.isEmpty() ? lines : found.reordered(lines);
    }

    private List<Draft> reordered(List<Draft> lines) {
        var flow = new ArrayList<Draft>();
        var apart = new ArrayList<Draft>();
        var said = new HashSet<String>();
        int region = lines.stream().mapToInt(Draft::region).max().orElse(0);
        rows.getOrDefault(1, List.of()).stream()
                .limit(MOST_ROWS)
                .flatMap(row -> row.lines.stream())
                .filter(line -> !running.contains(line))
                .forEach(line -> said.add(line.text()));
        for (Draft line : lines) {
            if (!running.contains(line)) {
                flow.add(line);
            } else if (said.add(line.text())) {
                apart.add(line.running(region + line.page()));
            }
        }
        flow.addAll(apart);
        return flow;
    }

    /// Rows from the edge of a page inwards, as long as they run along.
    private void mark(List<Row> fromEdge, Predicate<Draft> runs) {
        int count = 0;
        while (count < fromEdge.size()
                && (count == 0 || fromEdge.get(count - 1).isNear(fromEdge.get(count), MOST_APART))
                && fromEdge.get(count).lines.stream().allMatch(runs)) {
            count++;
        }
        // A page that is another's double has no head.
        if (count <= MOST_ROWS) {
            fromEdge.subList(0, count).forEach(row -> running.addAll(row.lines));
        }
    }

    /// On a single page nothing repeats: its number tells what stands close to it, apart from the text, as a foot.
    private void markFoot(List<Row> fromEdge) {
        int count = 1;
        while (count < fromEdge.size() && fromEdge.get(count - 1).isNear(fromEdge.get(count), CLOSE)) {
            count++;
        }
        var foot = fromEdge.subList(0, Math.min(count, fromEdge.size()));
        boolean numbered = foot.stream()
                .flatMap(row -> row.lines.stream())
                .anyMatch(line -> PageNumber.in(line.text(), line.page(), pages) > 0);
        if (numbered && count < fromEdge.size() && count <= MOST_ROWS) {
            foot.forEach(row -> running.addAll(row.lines));
        }
    }

    private boolean runs(Draft line) {
        return PageNumber.in(line.text(), line.page(), pages) >= 0
                || (!BULLET.matcher(line.text()).matches() && isElsewhere(line));
    }

    private boolean isNumber(Draft line) {
        return PageNumber.is(line.text(), line.page(), pages);
    }

    private boolean isTitle(Draft line) {
        int number = PageNumber.in(line.text(), line.page(), pages);
        String text = number > 0 ? line.text().substring(0, number) : line.text();
        return title.contains(text.strip());
    }

    private boolean isElsewhere(Draft line) {
        long cell = cell(line);
        for (long near = cell - 1; near <= cell + 1; near++) {
            var found = places.getOrDefault(key(line, near), Set.of());
            if (found.size() > (found.contains(line.page()) ? 1 : 0)) {
                return true;
            }
        }
        return false;
    }

    private void place(Draft line) {
        var ofPage = rows.computeIfAbsent(line.page(), _ -> new ArrayList<>());
        if (ofPage.isEmpty() || !ofPage.getLast().takes(line)) {
            ofPage.add(new Row(line));
        }
        places.computeIfAbsent(key(line, cell(line)), _ -> new HashSet<>()).add(line.page());
    }

    private static long cell(Draft line) {
        return (long) (box(line).y() / SAME_PLACE);
    }

    /// The text of a line without the number of its page, and where it stands.
    private String key(Draft line, long cell) {
        int number = PageNumber.in(line.text(), line.page(), pages);
        String text = number >= 0 ? line.text().substring(0, number) : line.text();
        if (text.isEmpty() || !Character.isDigit(text.charAt(0))) {
            return cell + " " + text;
        }
        return cell + " "
                + FIRST_NUMBER
                        .matcher(text)
                        .replaceFirst(match -> Integer.parseInt(match.group()) == line.page() ? "#" : match.group());
    }

    // Text that stands upright at a side is no row of the page.
    private static boolean isPlaced(Draft line) {
        Box box = line.box();
        return box != null && (box.width() >= box.height() || line.text().length() <= 2);
    }

    private static Box box(Draft line) {
        return Objects.requireNonNull(line.box());
    }

    /// Lines that stand beside each other.
    private static final class Row {

        private final List<Draft> lines = new ArrayList<>();
        private final float top;
        private float bottom;

        Row(Draft first) {
            lines.add(first);
            top = box(first).y();
            bottom = box(first).bottom();
        }

        boolean takes(Draft line) {
            Box box = box(line);
            if (box.y() + box.height() / 2 > bottom) {
                return false;
            }
            lines.add(line);
            bottom = Math.max(bottom, box.bottom());
            return true;
        }

        /// Whether the white between two rows is less than so many times the height of the lower one.
        boolean isNear(Row other, float heights) {
            Row lower = top > other.top ? this : other;
            Row upper = top > other.top ? other : this;
            return lower.top - upper.bottom < heights * (lower.bottom - lower.top);
        }
    }
}
