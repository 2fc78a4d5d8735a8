package dev.shortlist.reader.pdf.font;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Set;

/// Leaves of a TrueType program only the tables that tell what its glyphs mean, and those only when they cost little.
///
/// fontbox reads every table at once and believes all they say, such as that each of a thousand groups is all of
/// Unicode.
final class TrueTypeTables {

    private static final Set<String> NEEDED =
            Set.of("head", "hhea", "maxp", "hmtx", "loca", "glyf", "cmap", "post", "OS/2");
    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;
    private static final int MOST_MAPS = 32;
    private static final int MOST_CODES = 2_000_000;

    private final ByteBuffer program;
    private long codes;

    private TrueTypeTables(byte[] program) {
        this.program = ByteBuffer.wrap(program);
    }

    static byte[] needed(byte[] program) throws IOException {
        try {
            new TrueTypeTables(program).reduce();
        } catch (IndexOutOfBoundsException cut) {
            throw new IOException("The font program is cut", cut);
        }
        return program;
    }

    private void reduce() throws IOException {
        int count = program.getShort(4) & 0xffff;
        int kept = 0;
        for (int i = 0; i < count; i++) {
            var entry = new byte[ENTRY];
            program.get(DIRECTORY + i * ENTRY, entry);
            String name = new String(entry, 0, 4, ISO_8859_1);
            if (NEEDED.contains(name)) {
                program.put(DIRECTORY + ENTRY * kept++, entry);
            }
            if (name.equals("cmap")) {
                checkMaps(ByteBuffer.wrap(entry).getInt(8));
            }
        }
        program.putShort(4, (short) kept);
    }

    private void checkMaps(int start) throws IOException {
        int count = program.getShort(start + 2) & 0xffff;
        for (int i = 0; i < Math.min(count, MOST_MAPS); i++) {
            count(start + program.getInt(start + 8 + i * 8));
        }
        if (count > MOST_MAPS || codes > MOST_CODES) {
            throw new IOException("The font program maps " + codes + " codes in " + count + " tables");
        }
    }

    private void count(int map) {
        switch (program.getShort(map)) {
            case 4 -> segments(map);
            case 8 -> groups(map + 12 + 8 * 1024);
            case 10 -> codes += program.getInt(map + 16) & 0xffffffffL;
            case 12, 13 -> groups(map + 12);
            default -> {
                // The other formats have no more codes than bytes.
            }
        }
    }

    private void segments(int map) {
        int count = (program.getShort(map + 6) & 0xffff) / 2;
        for (int i = 0; i < count; i++) {
            int end = program.getShort(map + 14 + i * 2) & 0xffff;
            int start = program.getShort(map + 16 + count * 2 + i * 2) & 0xffff;
            codes += Math.max(0, end - start + 1);
        }
    }

    private void groups(int at) {
        long count = program.getInt(at) & 0xffffffffL;
        for (int i = 0; i < count && codes <= MOST_CODES; i++) {
            long first = program.getInt(at + 4 + i * 12) & 0xffffffffL;
            long last = program.getInt(at + 8 + i * 12) & 0xffffffffL;
            codes += Math.max(0, last - first) + 1;
        }
    }
}
