package dev.shortlist.language.embedding;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Remembers the vectors of the texts used last, by hash: the texts themselves are not kept.
final class VectorCache {

    private final Map<Key, float[]> vectors;

    VectorCache(int capacity) {
        this.vectors = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, float[]> eldest) {
                return size() > capacity;
            }
        };
    }

    record Key(long high, long low) {}

    static Key key(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            ByteBuffer bytes = ByteBuffer.wrap(hash);
            return new Key(bytes.getLong(), bytes.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    synchronized float @Nullable [] get(Key key) {
        float[] vector = vectors.get(key);
        return vector == null ? null : vector.clone();
    }

    synchronized void put(Key key, float[] vector) {
        vectors.put(key, vector.clone());
    }
}
