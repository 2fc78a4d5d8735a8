package dev.shortlist.reader.docx;

import dev.shortlist.reader.Refusal.Reason;
import dev.shortlist.reader.limit.Meter;
import dev.shortlist.reader.limit.RefusedException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/// A ZIP read by its central directory; only the parts that are asked for are unpacked, within the budget.
final class Parts implements AutoCloseable {

    private static final int END = 0x06054b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int DEFLATED = 8;

    private static final int SMALLEST_BUFFER = 1 << 10;
    private static final int LARGEST_FIRST_BUFFER = 1 << 20;
    private static final int BETWEEN_CHARGES = 1 << 16;

    private record Entry(int method, int flags, int packed, int unpacked, int at) {}

    private final ByteBuffer bytes;
    private final Meter meter;
    private final Map<String, Entry> entries;
    private final Inflater inflater = new Inflater(true);

    private Parts(ByteBuffer bytes, Meter meter, Map<String, Entry> entries) {
        this.bytes = bytes;
        this.meter = meter;
        this.entries = entries;
    }

    static Parts open(byte[] file, Meter meter) {
        var bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        try {
            return new Parts(bytes, meter, directory(bytes, meter));
        } catch (IndexOutOfBoundsException cut) {
            throw damaged();
        }
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    /// The unpacked part, or null when there is none of that name.
    byte @Nullable [] part(String name) {
        Entry entry = entries.get(name);
        if (entry == null) {
            return null;
        }
        if ((entry.flags() & 1) != 0) {
            throw new RefusedException(Reason.ENCRYPTED, "The Word document is locked with a password.");
        }
        try {
            return unpack(entry);
        } catch (IndexOutOfBoundsException | DataFormatException cut) {
            throw damaged();
        }
    }

    static RefusedException damaged() {
        return new RefusedException(Reason.CORRUPT, "The Word document is damaged and cannot be opened.");
    }

    private static Map<String, Entry> directory(ByteBuffer bytes, Meter meter) {
        var entries = new HashMap<String, Entry>();
        int end = findEnd(bytes);
        int count = bytes.getShort(end + 10) & 0xffff;
        int at = bytes.getInt(end + 16);
        for (int i = 0; i < count; i++) {
            meter.entry();
            if (bytes.getInt(at) != CENTRAL) {
                throw damaged();
            }
            int nameLength = bytes.getShort(at + 28) & 0xffff;
            var name = new byte[nameLength];
            bytes.get(at + 46, name);
            var entry = new Entry(
                    bytes.getShort(at + 10),
                    bytes.getShort(at + 8),
                    bytes.getInt(at + 20),
                    bytes.getInt(at + 24),
                    bytes.getInt(at + 42));
            // The first of two entries of one name is what Word reads; the other may be what a scanner sees.
            entries.putIfAbsent(new String(name, StandardCharsets.UTF_8).replace('\\', '/'), entry);
            at += 46 + nameLength + (bytes.getShort(at + 30) & 0xffff) + (bytes.getShort(at + 32) & 0xffff);
        }
        return entries;
    }

    private static int findEnd(ByteBuffer bytes) {
        int last = bytes.capacity() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (bytes.getInt(at) == END) {
                return at;
            }
        }
        throw damaged();
    }

    private byte[] unpack(Entry entry) throws DataFormatException {
        if (bytes.getInt(entry.at()) != LOCAL) {
            throw damaged();
        }
        int names = (bytes.getShort(entry.at() + 26) & 0xffff) + (bytes.getShort(entry.at() + 28) & 0xffff);
        int start = entry.at() + 30 + names;
        if (entry.packed() < 0 || start > bytes.capacity() - entry.packed()) {
            throw damaged();
        }
        if (entry.method() != DEFLATED) {
            meter.inflate(entry.packed(), entry.packed());
            var stored = new byte[entry.packed()];
            bytes.get(start, stored);
            return stored;
        }
        return inflate(start, entry);
    }

    // What the directory says of the size is but the first guess: a file may lie.
    private byte[] inflate(int start, Entry entry) throws DataFormatException {
        inflater.reset();
        inflater.setInput(bytes.slice(start, entry.packed()));
        var out = new byte[Math.clamp(entry.unpacked(), SMALLEST_BUFFER, LARGEST_FIRST_BUFFER)];
        int total = 0;
        while (!inflater.finished()) {
            if (total == out.length) {
                out = Arrays.copyOf(out, out.length * 2);
            }
            int count = inflater.inflate(out, total, Math.min(out.length - total, BETWEEN_CHARGES));
            if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                throw damaged();
            }
            total += count;
            meter.inflate(count, total);
        }
        return total == out.length ? out : Arrays.copyOf(out, total);
    }

    @Override
    public void close() {
        inflater.end();
    }
}
