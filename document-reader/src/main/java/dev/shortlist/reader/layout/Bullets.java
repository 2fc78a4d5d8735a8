package dev.shortlist.reader.layout;

import java.util.ArrayList;
import java.util.List;

/// Joins bullets that were set on a baseline of their own with the text that they mark: they would else look like a
/// column.
final class Bullets {

    static final String MARKS = "•‣◦▪●○■–-·*»›▸➤✓";
    private static final float OVERLAP = 0.5f;
    private static final float NEAR = 1.5f;

    private Bullets() {}

    static List<Chunk> joined(List<Chunk> chunks) {
        var bullets = chunks.stream().filter(Bullets::is).toList();
        if (bullets.isEmpty()) {
            return chunks;
        }
        var joined = new ArrayList<>(chunks);
        for (Chunk bullet : bullets) {
            int at = nearest(bullet, joined);
            if (at >= 0) {
                joined.set(at, joined.get(at).marked(bullet));
                joined.remove(bullet);
            }
        }
        return joined;
    }

    private static boolean is(Chunk chunk) {
        return chunk.characters() == 1
                && MARKS.contains(chunk.glyphs().getFirst().text());
    }

    private static int nearest(Chunk bullet, List<Chunk> chunks) {
        int nearest = -1;
        float best = Float.MAX_VALUE;
        for (int i = 0; i < chunks.size(); i++) {
            Chunk text = chunks.get(i);
            float gap = Math.max(text.left() - bullet.right(), bullet.left() - text.right());
            float common = Math.min(text.bottom(), bullet.bottom()) - Math.max(text.top(), bullet.top());
            boolean beside = gap >= 0 && gap < NEAR * text.size() && common > OVERLAP * bullet.height();
            if (beside && gap < best && !is(text)) {
                best = gap;
                nearest = i;
            }
        }
        return nearest;
    }
}
