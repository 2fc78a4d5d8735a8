package dev.shortlist.reader.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.zip.Deflater;

/// Writes ZIP byte by byte, so that its directory can say what is not so.
final class RawZip {

    static final int STORED = 0;
    static final int DEFLATED = 8;

    private final ByteArrayOutputStream files = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int count;

    static RawZip aZip() {
        return new RawZip();
    }

    /// The parts without which no Word document is looked into.
    static RawZip aDocx() {
        return aZip().entry("[Content_Types].xml", "<Types/>".getBytes(UTF_8))
                .entry(
                        "_rels/.rels",
                        "<Relationships><Relationship Id='r' Type='x/officeDocument' Target='word/document.xml'/></Relationships>"
                                .getBytes(UTF_8));
    }

    RawZip entry(String name, byte[] content) {
        return packed(name, DEFLATED, deflated(content), content.length);
    }

    /// An entry whose packed bytes are given.
    RawZip packed(String name, int method, byte[] packed, int size) {
        int at = file(name, method, packed, size);
        return listed(name, method, 0, packed.length, size, at);
    }

    /// Writes an entry that no directory mentions, and tells where it is.
    int file(String name, int method, byte[] packed, int size) {
        int at = files.size();
        byte[] bytes = name.getBytes(UTF_8);
        var head = ByteBuffer.allocate(30 + bytes.length);
        head.order(ByteOrder.LITTLE_ENDIAN);
        head.putInt(0x04034b50).putShort((short) 20).putShort((short) 0).putShort((short) method);
        head.putInt(0).putInt(0).putInt(packed.length).putInt(size);
        head.putShort((short) bytes.length).putShort((short) 0).put(bytes);
        files.writeBytes(head.array());
        files.writeBytes(packed);
        return at;
    }

    /// Mentions an entry in the directory, whether it is there or not.
    RawZip listed(String name, int method, int flags, int packed, int size, int at) {
        byte[] bytes = name.getBytes(UTF_8);
        var head = ByteBuffer.allocate(46 + bytes.length);
        head.order(ByteOrder.LITTLE_ENDIAN);
        head.putInt(0x02014b50).putShort((short) 20).putShort((short) 20);
        head.putShort((short) flags).putShort((short) method).putInt(0).putInt(0);
        head.putInt(packed).putInt(size).putShort((short) bytes.length).putShort((short) 0);
        head.putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(0)
                .putInt(at);
        head.put(bytes);
        directory.writeBytes(head.array());
        count++;
        return this;
    }

    byte[] bytes() {
        return bytes(count, files.size());
    }

    /// With another number of entries, or another place of the directory, than is true.
    byte[] bytes(int saidCount, int saidStart) {
        var end = ByteBuffer.allocate(22);
        end.order(ByteOrder.LITTLE_ENDIAN);
        end.putInt(0x06054b50).putInt(0).putShort((short) saidCount).putShort((short) saidCount);
        end.putInt(directory.size()).putInt(saidStart).putShort((short) 0);
        return joined(files.toByteArray(), directory.toByteArray(), end.array());
    }

    static byte[] deflated(byte[] content) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setInput(content);
            deflater.finish();
            return drained(deflater);
        } finally {
            deflater.end();
        }
    }

    static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : List.of(parts)) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] drained(Deflater deflater) {
        var packed = new ByteArrayOutputStream();
        var block = new byte[1 << 16];
        while (!deflater.finished()) {
            packed.write(block, 0, deflater.deflate(block));
        }
        return packed.toByteArray();
    }
}
