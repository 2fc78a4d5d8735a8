package dev.shortlist.reader.layout;

import dev.shortlist.reader.limit.Meter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A strip of white that parts two columns over some height of a region, judged by how the rows at its sides go
/// together.
record Gutter(float x, float top, float bottom, double score) {

    private static final float NARROWEST = 0.5f;
    // Two rows beside each other are a heading of a page as often as columns.
    private static final int FEWEST_ROWS = 3;
    // Few lines beside others are a column only when they begin at one place: centred headings do not.
    private static final int ROWS_OF_A_COLUMN = 7;
    private static final double FLUSH = 0.5;
    private static final float BAND = 0.5f;
    private static final float SAME_BASELINE = 0.05f;
    private static final double MISFIT = 0.34;
    // Headings of their own say more for columns than lines that stand on no neighbour's height.
    private static final double HEADED = 0.8;

    /// The best gutter of a region whose chunks come sorted by their middles, or null when its rows are to be read
    /// across.
    static @Nullable Gutter best(List<Chunk> chunks, Meter meter) {
        Gutter best = null;
        float lastTried = Float.NaN;
        int[] rows = rows(chunks);
        var byLeft = new ArrayList<>(chunks);
        byLeft.sort(Comparator.comparingDouble(Chunk::left));
        for (Chunk chunk : byLeft) {
            meter.look();
            float x = chunk.left() - 0.25f;
            if (Math.abs(x - lastTried) < 1) {
                continue;
            }
            lastTried = x;
            Gutter found = at(x, chunks, rows);
            if (found != null && (best == null || found.score > best.score)) {
                best = found;
            }
        }
        return best;
    }

    // What lies across the line parts the region's height into intervals in which the line runs through white.
    private static @Nullable Gutter at(float x, List<Chunk> chunks, int[] rows) {
        boolean[] crossed = crossed(x, chunks, rows);
        Gutter best = null;
        int start = 0;
        float top = -Float.MAX_VALUE;
        for (int i = 0; i <= chunks.size(); i++) {
            boolean end = i == chunks.size();
            if (!end && !crossed[rows[i]]) {
                continue;
            }
            float bottom = end ? Float.MAX_VALUE : chunks.get(i).middle();
            Gutter found = judge(x, top, bottom, within(chunks, start, i, top, bottom));
            if (found != null && (best == null || found.score > best.score)) {
                best = found;
            }
            start = i + 1;
            top = bottom;
        }
        return best;
    }

    // What stands on the baseline of a crossing line belongs to that line, as the first word of a heading in the
    // margin.
    private static boolean[] crossed(float x, List<Chunk> chunks, int[] rows) {
        var crossed = new boolean[chunks.size()];
        for (int i = 0; i < chunks.size(); i++) {
            crossed[rows[i]] |= chunks.get(i).crosses(x);
        }
        return crossed;
    }

    /// On which of all baselines each chunk stands.
    private static int[] rows(List<Chunk> chunks) {
        var byBaseline = new Integer[chunks.size()];
        Arrays.setAll(byBaseline, i -> i);
        Arrays.sort(byBaseline, Comparator.comparingDouble(i -> chunks.get(i).baseline()));
        var rows = new int[chunks.size()];
        int row = 0;
        for (int i = 1; i < byBaseline.length; i++) {
            Chunk chunk = chunks.get(byBaseline[i]);
            float down = chunk.baseline() - chunks.get(byBaseline[i - 1]).baseline();
            row += down < SAME_BASELINE * chunk.size() ? 0 : 1;
            rows[byBaseline[i]] = row;
        }
        return rows;
    }

    // What stands level with a crossing line belongs to that line.
    private static List<Chunk> within(List<Chunk> chunks, int start, int end, float top, float bottom) {
        int from = start;
        int to = end;
        while (from < to && chunks.get(from).middle() <= top) {
            from++;
        }
        while (to > from && chunks.get(to - 1).middle() >= bottom) {
            to--;
        }
        return chunks.subList(from, to);
    }

    private static @Nullable Gutter judge(float x, float top, float bottom, List<Chunk> chunks) {
        if (chunks.size() < 2 * FEWEST_ROWS) {
            return null;
        }
        var left = new ArrayList<Chunk>();
        var right = new ArrayList<Chunk>();
        for (Chunk chunk : chunks) {
            (chunk.right() <= x ? left : right).add(chunk);
        }
        double belonging = DateCell.belonging(left, right);
        if (belonging <= -1) {
            return null;
        }
        Gutter whole = between(x, top, bottom, left, right);
        Gutter upper = whole == null ? null : whole.withoutTail(left, right);
        Gutter found = whole != null && upper == null ? null : trimmed(x, bottom, left, right, upper);
        return found == null ? null : found.times(1 + belonging);
    }

    private static @Nullable Gutter between(float x, float top, float bottom, List<Chunk> left, List<Chunk> right) {
        if (left.size() < FEWEST_ROWS || right.size() < FEWEST_ROWS) {
            return null;
        }
        var one = new Side(left);
        var other = new Side(right);
        float overlap = one.overlap(other);
        float width = other.left() - one.right();
        boolean tooFew = one.rows() < FEWEST_ROWS || other.rows() < FEWEST_ROWS;
        if (tooFew || overlap <= 0 || width < NARROWEST * Math.min(one.size(), other.size())) {
            return null;
        }
        // Dates beside titles stand on the titles' baselines; the lines of a neighbour column stand where they happen
        // to.
        double misfit = one.rows() <= other.rows() ? one.misfit(other) : other.misfit(one);
        if (other.rows() < ROWS_OF_A_COLUMN && other.flushness() <= FLUSH) {
            return null;
        }
        boolean headed = areHeadedApart(one, other);
        boolean told = (one.isProse() && other.isProse()) || (one.wraps() && other.wraps());
        boolean columns = headed || misfit >= MISFIT || told;
        return columns ? new Gutter(x, top, bottom, overlap * Math.max(misfit, headed ? HEADED : MISFIT)) : null;
    }

    // Lines of the same pitch stand level by chance; cells of a table have no headings of their own.
    private static boolean areHeadedApart(Side one, Side other) {
        return Math.min(one.headings(), other.headings()) >= 1
                && Math.max(one.headings(), other.headings()) >= 2
                && one.flushness() >= FLUSH
                && other.flushness() >= FLUSH;
    }

    // A line or two above the columns, parted from them by white, is a heading of both that merely has a gap in it;
    // what begins at the right column's own edge, or where headings of that column begin, belongs to the column.
    // Where such a line narrows the white between the columns, only what is below it makes them.
    private static @Nullable Gutter trimmed(
            float x, float bottom, List<Chunk> left, List<Chunk> right, @Nullable Gutter whole) {
        if (whole == null && Math.min(left.size(), right.size()) < ROWS_OF_A_COLUMN) {
            return null;
        }
        var column = new Side(right);
        var all = new ArrayList<Chunk>(left);
        all.addAll(right);
        all.sort(Comparator.comparingDouble(Chunk::top));
        Gutter best = whole;
        float reached = all.getFirst().bottom();
        for (Chunk chunk : all) {
            float cut = (reached + chunk.top()) / 2;
            boolean band = chunk.top() - reached > BAND * chunk.size();
            if (band && (isScant(left, cut) || isScant(right, cut))) {
                Gutter lower = between(x, cut, bottom, below(left, cut), below(right, cut));
                best = lower == null ? best : lower;
            }
            if (chunk.left() > x && column.beginsAt(chunk)) {
                return best;
            }
            reached = Math.max(reached, chunk.bottom());
        }
        return best;
    }

    // A heading of what follows, such as full-width text, may stand under the left column only by chance: it makes no
    // columns.
    private @Nullable Gutter withoutTail(List<Chunk> left, List<Chunk> right) {
        if (bottom == Float.MAX_VALUE) {
            return this;
        }
        float end = new Side(right).bottom();
        List<Chunk> tail = below(left, end);
        List<Chunk> rest = left.stream().filter(chunk -> chunk.middle() <= end).toList();
        if (tail.isEmpty() || tail.size() >= FEWEST_ROWS) {
            return this;
        }
        float start = tail.stream().map(Chunk::top).min(Float::compare).orElse(end);
        return start < end ? this : between(x, top, (start + end) / 2, rest, right);
    }

    private Gutter times(double factor) {
        return new Gutter(x, top, bottom, score * factor);
    }

    private static boolean isScant(List<Chunk> side, float above) {
        return side.stream().filter(chunk -> chunk.middle() < above).count() < FEWEST_ROWS;
    }

    private static List<Chunk> below(List<Chunk> side, float cut) {
        return side.stream().filter(chunk -> chunk.middle() > cut).toList();
    }
}
