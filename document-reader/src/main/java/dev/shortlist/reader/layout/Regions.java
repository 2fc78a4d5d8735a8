package dev.shortlist.reader.layout;

import dev.shortlist.reader.limit.Meter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Parts a page into regions in reading order: what spans both columns, then one column, then the other, then what
/// follows.
final class Regions {

    private static final int DEEPEST = 12;

    private final Meter meter;
    private final List<List<Chunk>> regions = new ArrayList<>();

    private Regions(Meter meter) {
        this.meter = meter;
    }

    static List<List<Chunk>> of(List<Chunk> chunks, boolean rightToLeft, Meter meter) {
        var regions = new Regions(meter);
        // Seen in a mirror, a page that is read from the right is like any other.
        regions.part(
                new ArrayList<>(
                        rightToLeft ? chunks.stream().map(Chunk::mirrored).toList() : chunks),
                0);
        return rightToLeft
                ? regions.regions.stream()
                        .map(region -> region.stream().map(Chunk::mirrored).toList())
                        .toList()
                : regions.regions;
    }

    private void part(List<Chunk> chunks, int depth) {
        if (chunks.isEmpty()) {
            return;
        }
        chunks.sort(Comparator.comparingDouble(Chunk::middle));
        Gutter gutter = depth < DEEPEST ? Gutter.best(chunks, meter) : null;
        if (gutter == null) {
            regions.add(chunks);
            return;
        }
        var above = new ArrayList<Chunk>();
        var left = new ArrayList<Chunk>();
        var right = new ArrayList<Chunk>();
        var below = new ArrayList<Chunk>();
        for (Chunk chunk : chunks) {
            if (chunk.middle() <= gutter.top()) {
                above.add(chunk);
            } else if (chunk.middle() >= gutter.bottom()) {
                below.add(chunk);
            } else {
                (chunk.right() <= gutter.x() ? left : right).add(chunk);
            }
        }
        part(above, depth + 1);
        part(left, depth + 1);
        part(right, depth + 1);
        part(below, depth + 1);
    }
}
