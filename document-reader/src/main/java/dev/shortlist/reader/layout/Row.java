package dev.shortlist.reader.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Chunks of one region that are read as one line, superscripts and icons of another size included.
final class Row {

    private static final float OVERLAP = 0.5f;
    private static final float SIDE_GAP = 1.8f;

    private final List<Chunk> chunks = new ArrayList<>();
    private float top;
    private float bottom;
    private float baseline;
    // Parted from the others however near they are.
    private @Nullable Chunk cell;

    private Row(Chunk first) {
        chunks.add(first);
        top = first.top();
        bottom = first.bottom();
        baseline = first.baseline();
    }

    List<Glyph> glyphs() {
        chunks.sort(Comparator.comparingDouble(Chunk::left));
        var glyphs = new ArrayList<Glyph>();
        for (Chunk chunk : chunks) {
            if (chunk.equals(cell) && chunk.equals(chunks.getLast())) {
                glyphs.add(Glyph.cellEnd(chunk.glyphs().getFirst()));
            }
            glyphs.addAll(chunk.glyphs());
            if (chunk.equals(cell) && chunk.equals(chunks.getFirst())) {
                glyphs.add(Glyph.cellEnd(chunk.glyphs().getLast()));
            }
        }
        return glyphs;
    }

    float left() {
        return (float) chunks.stream().mapToDouble(Chunk::left).min().orElse(0);
    }

    boolean isBulleted() {
        return chunks.stream()
                .min(Comparator.comparingDouble(Chunk::left))
                .map(first -> Bullets.MARKS.contains(first.glyphs().getFirst().text()))
                .orElse(false);
    }

    float baseline() {
        return baseline;
    }

    float size() {
        return (float) chunks.stream().mapToDouble(Chunk::size).max().orElse(0);
    }

    /// The chunk at the right end that stands apart from the rest of the row, or null.
    @Nullable Chunk sideCell() {
        chunks.sort(Comparator.comparingDouble(Chunk::left));
        if (chunks.size() < 2) {
            return null;
        }
        Chunk last = chunks.getLast();
        Chunk before = chunks.get(chunks.size() - 2);
        return last.left() - before.right() > SIDE_GAP * last.size() ? last : null;
    }

    /// Takes the side cell out into a row of its own.
    Row freeSideCell() {
        return new Row(chunks.removeLast());
    }

    /// The chunk at the left or right end.
    Chunk outer(boolean left) {
        chunks.sort(Comparator.comparingDouble(Chunk::left));
        return left ? chunks.getFirst() : chunks.getLast();
    }

    @Nullable Chunk besideOuter(boolean left) {
        chunks.sort(Comparator.comparingDouble(Chunk::left));
        return isAlone() ? null : chunks.get(left ? 1 : chunks.size() - 2);
    }

    boolean isAlone() {
        return chunks.size() < 2;
    }

    boolean isEmpty() {
        return chunks.isEmpty();
    }

    void removeOuter(boolean left) {
        chunks.remove(outer(left));
    }

    void replaceOuter(Chunk other, boolean left) {
        removeOuter(left);
        chunks.add(other);
        cell = other;
    }

    void partOuter(boolean left) {
        cell = outer(left);
    }

    /// Cuts the outer chunk in two where a word of it begins or ends at an edge that other rows keep to.
    void cutOuterAt(float edge, boolean left) {
        Chunk outer = outer(left);
        List<Chunk> halves = outer.cutAt(edge, !left);
        if (halves.size() == 2) {
            chunks.remove(outer);
            chunks.addAll(halves);
        }
    }

    /// Cuts a label from the text beside it where its look changes at an edge that other rows begin at.
    void cutLabelAt(float edge, boolean left) {
        List<Chunk> halves = outer(left).cutAt(edge, !left);
        if (halves.size() == 2 && halves.getFirst().changesInto(halves.getLast())) {
            removeOuter(left);
            chunks.addAll(halves);
            partOuter(left);
        }
    }

    static List<Row> of(List<Chunk> region) {
        var byBaseline = new ArrayList<>(region);
        byBaseline.sort(Comparator.comparingDouble(Chunk::baseline));
        var rows = new ArrayList<Row>();
        for (Chunk chunk : byBaseline) {
            if (!joined(rows, chunk)) {
                rows.add(new Row(chunk));
            }
        }
        rows.sort(Comparator.comparingDouble(row -> row.baseline));
        return rows;
    }

    private static boolean joined(List<Row> rows, Chunk chunk) {
        for (int i = rows.size() - 1; i >= 0 && i >= rows.size() - 4; i--) {
            if (rows.get(i).join(chunk)) {
                return true;
            }
        }
        return false;
    }

    private boolean join(Chunk chunk) {
        float common = Math.min(bottom, chunk.bottom()) - Math.max(top, chunk.top());
        if (common < OVERLAP * Math.min(bottom - top, chunk.height()) || !isFree(chunk)) {
            return false;
        }
        boolean taller = chunk.height() > bottom - top;
        chunks.add(chunk);
        if (taller) {
            top = chunk.top();
            bottom = chunk.bottom();
            baseline = chunk.baseline();
        }
        return true;
    }

    private boolean isFree(Chunk chunk) {
        for (Chunk other : chunks) {
            float common = Math.min(other.right(), chunk.right()) - Math.max(other.left(), chunk.left());
            if (common > 0.3f * Math.min(other.size(), chunk.size())) {
                return false;
            }
        }
        return true;
    }
}
