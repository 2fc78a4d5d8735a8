package dev.shortlist.export.file.application;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/// What a renderer writes, cut into pieces of one size; only the last is shorter.
final class Pieces extends OutputStream {

    static final int SIZE = 256 * 1024;

    private final ByteArrayOutputStream rest = new ByteArrayOutputStream(SIZE);
    private final List<byte[]> whole = new ArrayList<>();

    @Override
    public void write(int value) {
        rest.write(value);
        cut();
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        var from = offset;
        var end = offset + length;
        while (from < end) {
            var taken = Math.min(end - from, SIZE - rest.size());
            rest.write(bytes, from, taken);
            from += taken;
            cut();
        }
    }

    private void cut() {
        if (rest.size() == SIZE) {
            whole.add(rest.toByteArray());
            rest.reset();
        }
    }

    /// The whole pieces so far, which are not kept here any longer.
    List<byte[]> take() {
        var taken = List.copyOf(whole);
        whole.clear();
        return taken;
    }

    List<byte[]> takeAll() {
        if (rest.size() > 0) {
            whole.add(rest.toByteArray());
            rest.reset();
        }
        return take();
    }
}
