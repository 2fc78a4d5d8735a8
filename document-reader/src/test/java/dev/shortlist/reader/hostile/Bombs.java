package dev.shortlist.reader.hostile;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.Deflater;

/// Packed bytes that unpack to very many, made without ever holding those.
final class Bombs {

    private static final int BLOCK = 1 << 20;

    private Bombs() {}

    /// Megabytes of one byte, in the format of PDF's FlateDecode.
    static byte[] zlib(int megabytes, char filling) {
        return packed(megabytes, filling, false);
    }

    /// Megabytes of one byte, in the format of ZIP.
    static byte[] raw(int megabytes, char filling) {
        return packed(megabytes, filling, true);
    }

    private static byte[] packed(int megabytes, char filling, boolean raw) {
        var block = new byte[BLOCK];
        Arrays.fill(block, (byte) filling);
        var out = new ByteArrayOutputStream();
        var buffer = new byte[1 << 16];
        var deflater = new Deflater(Deflater.BEST_SPEED, raw);
        try {
            for (int i = 0; i < megabytes; i++) {
                deflater.setInput(block);
                while (!deflater.needsInput()) {
                    out.write(buffer, 0, deflater.deflate(buffer));
                }
            }
            deflater.finish();
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }
}
