package dev.shortlist.reader.pdf;

import dev.shortlist.reader.limit.Meter;
import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/// The file's bytes for PDFBox's parser; as everything it does goes through here, this is where its time is watched.
final class ByteSource implements RandomAccessRead {

    private final byte[] bytes;
    private final Meter meter;
    private int position;

    ByteSource(byte[] bytes, Meter meter) {
        this.bytes = bytes;
        this.meter = meter;
    }

    @Override
    public int read() {
        meter.tick();
        return position < bytes.length ? bytes[position++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        meter.tick();
        if (position >= bytes.length) {
            return -1;
        }
        int count = Math.min(length, bytes.length - position);
        System.arraycopy(bytes, position, target, offset, count);
        position += count;
        return count;
    }

    @Override
    public int peek() {
        return position < bytes.length ? bytes[position] & 0xff : -1;
    }

    @Override
    public void rewind(int count) throws IOException {
        seek(position - (long) count);
    }

    @Override
    public long getPosition() {
        return position;
    }

    @Override
    public void seek(long target) throws IOException {
        meter.tick();
        if (target < 0) {
            throw new IOException("Position " + target + " is before the start");
        }
        position = (int) Math.min(target, bytes.length);
    }

    @Override
    public long length() {
        return bytes.length;
    }

    @Override
    public boolean isEOF() {
        return position >= bytes.length;
    }

    @Override
    public boolean isClosed() {
        return false;
    }

    @Override
    public RandomAccessReadView createView(long start, long length) {
        return new RandomAccessReadView(this, start, length);
    }

    @Override
    public void close() {
        // Only bytes in memory: nothing to give back, and views may still read.
    }
}
