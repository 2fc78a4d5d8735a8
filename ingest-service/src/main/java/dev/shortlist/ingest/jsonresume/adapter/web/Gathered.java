package dev.shortlist.ingest.jsonresume.adapter.web;

import java.io.ByteArrayOutputStream;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;

/// A body as it arrives. What is beyond the limit is counted and dropped: a caller who is cut off in the middle of
/// sending does not hear why.
final class Gathered {

    private final long most;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private long size;

    Gathered(long most) {
        this.most = most;
    }

    void add(DataBuffer piece) {
        int length = piece.readableByteCount();
        size += length;
        if (size <= most) {
            var bytes = new byte[length];
            piece.read(bytes);
            kept.writeBytes(bytes);
        }
        DataBufferUtils.release(piece);
    }

    long size() {
        return size;
    }

    boolean isTooLarge() {
        return size > most;
    }

    byte[] bytes() {
        return kept.toByteArray();
    }
}
