package dev.shortlist.reader.layout;

import java.util.Arrays;
import java.util.List;

/// The chunks at one side of a gutter, seen as rows.
final class Side {

    private static final float SAME_ROW = 0.22f;
    private static final double SPARSE = 0.5;
    private static final float NEXT_LINE = 1.7f;
    private static final float LARGE = 1.05f;
    private static final float HEADING = 1.1f;
    private static final int CHARACTERS_OF_PROSE = 34;
    private static final int ROWS_OF_PROSE = 4;
    private static final int ROWS_OF_AN_EDGE = 3;
    private static final float FULL = 0.7f;

    private final float[] baselines;
    private final float[] sizes;
    private final float size;
    private final int characters;
    private final float edge;
    private final float[] starts;
    private final double flushness;
    private final boolean wraps;
    private float left = Float.MAX_VALUE;
    private float right = -Float.MAX_VALUE;
    private float top = Float.MAX_VALUE;
    private float bottom = -Float.MAX_VALUE;

    Side(List<Chunk> chunks) {
        var all = new float[chunks.size()];
        var everySize = new float[chunks.size()];
        int count = 0;
        for (int i = 0; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            left = Math.min(left, chunk.left());
            right = Math.max(right, chunk.right());
            top = Math.min(top, chunk.top());
            bottom = Math.max(bottom, chunk.bottom());
            count += chunk.characters();
            all[i] = chunk.baseline();
            everySize[i] = chunk.size();
        }
        Arrays.sort(everySize);
        size = everySize[everySize.length / 2];
        characters = count;
        baselines = distinct(all, SAME_ROW * size);
        starts = starts(chunks);
        sizes = sizes(chunks);
        edge = usual(starts);
        Arrays.sort(starts);
        flushness = (double) near(edge, starts) / starts.length;
        wraps = wraps(chunks);
    }

    /// Whether a chunk begins where most rows do, or where some others do, such as the headings.
    boolean beginsAt(Chunk chunk) {
        return Math.abs(chunk.left() - edge) < 0.5f * chunk.size() || near(chunk.left(), starts) >= ROWS_OF_AN_EDGE;
    }

    /// The share of rows that begin where most do.
    double flushness() {
        return flushness;
    }

    float bottom() {
        return bottom;
    }

    int rows() {
        return baselines.length;
    }

    float size() {
        return size;
    }

    float left() {
        return left;
    }

    float right() {
        return right;
    }

    /// How far two sides stand beside each other.
    float overlap(Side other) {
        return Math.min(bottom, other.bottom) - Math.max(top, other.top);
    }

    boolean isProse() {
        return rows() >= ROWS_OF_PROSE && characters >= CHARACTERS_OF_PROSE * rows();
    }

    /// Whether a sentence goes on from one row to the next: cells of a table do not.
    boolean wraps() {
        return wraps;
    }

    /// Rows that are set so large that they head others.
    int headings() {
        int count = 0;
        for (float each : sizes) {
            count += each > HEADING * size ? 1 : 0;
        }
        return count;
    }

    /// The share of this side's rows that stand on no baseline of the other side. Headings do not count: they stand
    /// alone in columns and in tables alike.
    double misfit(Side other) {
        float usual = Math.min(size, other.size);
        float tolerance = SAME_ROW * usual;
        // A few labels beside much text may have several lines each: where their first lines stand is what counts.
        boolean labels = rows() < SPARSE * other.rows();
        int lonely = 0;
        int counted = 0;
        for (int i = 0; i < baselines.length; i++) {
            boolean first = !labels || i == 0 || baselines[i] - baselines[i - 1] > NEXT_LINE * size;
            if (first && sizes[i] <= LARGE * usual) {
                counted++;
                lonely += other.hasRow(baselines[i], tolerance) ? 0 : 1;
            }
        }
        return counted == 0 ? 0 : (double) lonely / counted;
    }

    private boolean hasRow(float baseline, float tolerance) {
        int at = Arrays.binarySearch(baselines, baseline);
        int next = at < 0 ? -at - 1 : at;
        return (next < baselines.length && baselines[next] - baseline <= tolerance)
                || (next > 0 && baseline - baselines[next - 1] <= tolerance);
    }

    private boolean wraps(List<Chunk> chunks) {
        var ends = new float[baselines.length];
        chunks.forEach(chunk -> ends[row(chunk)] = Math.max(ends[row(chunk)], chunk.right()));
        return chunks.stream().anyMatch(chunk -> {
            int row = row(chunk);
            return row > 0
                    && chunk.startsLowerCase()
                    && !chunk.dated()
                    && baselines[row] - baselines[row - 1] < NEXT_LINE * size
                    && ends[row - 1] - left > FULL * (right - left);
        });
    }

    private float[] starts(List<Chunk> chunks) {
        var starts = new float[baselines.length];
        Arrays.fill(starts, Float.MAX_VALUE);
        for (Chunk chunk : chunks) {
            int row = row(chunk);
            starts[row] = Math.min(starts[row], chunk.left());
        }
        return starts;
    }

    private float[] sizes(List<Chunk> chunks) {
        var largest = new float[baselines.length];
        for (Chunk chunk : chunks) {
            int row = row(chunk);
            largest[row] = Math.max(largest[row], chunk.size());
        }
        return largest;
    }

    private int row(Chunk chunk) {
        int at = Arrays.binarySearch(baselines, chunk.baseline());
        return at < 0 ? Math.max(0, -at - 2) : at;
    }

    private float usual(float[] starts) {
        float[] sorted = starts.clone();
        Arrays.sort(sorted);
        float best = starts[0];
        int most = 0;
        for (float start : starts) {
            int count = near(start, sorted);
            if (count > most) {
                most = count;
                best = start;
            }
        }
        return best;
    }

    private int near(float edge, float[] sorted) {
        return before(edge + 0.5f * size, sorted) - before(Math.nextUp(edge - 0.5f * size), sorted);
    }

    /// How many of the sorted values are smaller.
    private static int before(float value, float[] sorted) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static float[] distinct(float[] values, float tolerance) {
        Arrays.sort(values);
        int count = 1;
        for (int i = 1; i < values.length; i++) {
            if (values[i] - values[count - 1] > tolerance) {
                values[count++] = values[i];
            }
        }
        return Arrays.copyOf(values, count);
    }
}
