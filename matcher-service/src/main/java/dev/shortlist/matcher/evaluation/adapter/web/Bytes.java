package dev.shortlist.matcher.evaluation.adapter.web;

import java.nio.ByteBuffer;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;

/// Copies pooled memory that must be given back into memory that need not.
final class Bytes {

    private Bytes() {}

    static ByteBuffer of(DataBuffer buffer) {
        var bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return ByteBuffer.wrap(bytes);
    }
}
