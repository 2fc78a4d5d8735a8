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
final class Parts {

    private static final int END = 0x06054b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int DEFLATED = 8;

    private record Entry(int method, int flags, int packed, int at) {}

    private final ByteBuffer bytes;
    private final Meter meter;
    private final Map<String, Entry> entries = new HashMap<>();

    private Parts(byte[] bytes, Meter meter) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.meter = meter;
    }

    static Parts open(byte[] bytes, Meter meter) {
        var opened = new Parts(bytes, meter);
        try {
            opened.readDirectory();
        } catch (IndexOutOfBoundsException cut) {
            throw damaged();
        }
        return opened;
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

    private void readDirectory() {
        int end = findEnd();
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
                    bytes.getShort(at + 10), bytes.getShort(at + 8), bytes.getInt(at + 20), bytes.getInt(at + 42));
            // The first of two entries of one name is what Word reads; the other may be what a scanner sees.
            entries.putIfAbsent(new String(name, StandardCharsets.UTF_8).replace('\\', '/'), entry);
            at += 46 + nameLength + (bytes.getShort(at + 30) & 0xffff) + (bytes.getShort(at + 32) & 0xffff);
        }
    }

    private int findEnd() {
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
            return Arrays.copyOfRange(bytes.array(), start, start + entry.packed());
        }
        return inflate(start, entry.packed());
    }

    private byte[] inflate(int start, int length) throws DataFormatException {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(bytes.array(), start, length);
            var out = new byte[Math.clamp(length * 4L, 1 << 10, 1 << 20)];
            int total = 0;
            while (!inflater.finished()) {
                if (total == out.length) {
                    out = Arrays.copyOf(out, out.length * 2);
                }
                int count = inflater.inflate(out, total, Math.min(out.length - total, 1 << 16));
                if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw damaged();
                }
                total += count;
                meter.inflate(count, total);
            }
            return Arrays.copyOf(out, total);
        } finally {
            inflater.end();
        }
    }
}
