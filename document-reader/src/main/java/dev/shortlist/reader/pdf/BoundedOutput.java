package dev.shortlist.reader.pdf;

import dev.shortlist.reader.limit.Meter;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Takes what a decompressor gives and charges every byte before keeping it.
final class BoundedOutput extends OutputStream {

    private static final int FIRST = 512;
    private static final int MOST_AT_FIRST = 1 << 20;

    private final Meter meter;
    private byte[] buffer;
    private int length;

    BoundedOutput(Meter meter, int expected) {
        this.meter = meter;
        this.buffer = new byte[Math.clamp(expected, FIRST, MOST_AT_FIRST)];
    }

    @Override
    public void write(int value) {
        reserve(1);
        buffer[length++] = (byte) value;
    }

    @Override
    public void write(byte[] bytes, int offset, int count) {
        reserve(count);
        System.arraycopy(bytes, offset, buffer, length, count);
        length += count;
    }

    /// Unpacks a whole zlib stream; false when it is damaged, so that a more lenient decoder may try.
    boolean inflate(byte[] packed) {
        var inflater = new Inflater();
        try {
            inflater.setInput(packed);
            while (!inflater.finished()) {
                if (length == buffer.length) {
                    buffer = Arrays.copyOf(buffer, buffer.length * 2);
                }
                int count = inflater.inflate(buffer, length, Math.min(buffer.length - length, 1 << 16));
                if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    return false;
                }
                length += count;
                meter.inflate(count, length);
            }
            return true;
        } catch (DataFormatException damaged) {
            return false;
        } finally {
            inflater.end();
        }
    }

    byte[] bytes() {
        return length == buffer.length ? buffer : Arrays.copyOf(buffer, length);
    }

    private void reserve(int count) {
        meter.inflate(count, (long) length + count);
        if (length + count > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, length + count));
        }
    }
}
