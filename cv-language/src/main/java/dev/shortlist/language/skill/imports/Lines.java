package dev.shortlist.language.skill.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lines of a UTF-8 file, cut at a length that no honest line reaches; lines may be put back.
final class Lines implements Closeable {

    static final int LONGEST = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final BufferedReader reader;
    private final Deque<Line> putBack = new ArrayDeque<>();
    private int read;

    Lines(Path file) throws IOException {
        // Bytes that are no UTF-8 become U+FFFD, which is seen in the row they stand in.
        this.reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), UTF_8));
    }

    /// `whole` is false if the line was longer than can be.
    record Line(int number, String text, boolean whole) {

        @Nullable String fault() {
            if (!whole) {
                return "longer than " + LONGEST + " characters";
            }
            return text.indexOf('\uFFFD') >= 0 ? "not UTF-8" : null;
        }
    }

    @Nullable Line next() throws IOException {
        Line back = putBack.poll();
        return back == null ? read() : back;
    }

    /// They come next, first things first.
    void putBack(List<Line> lines) {
        lines.reversed().forEach(putBack::push);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private @Nullable Line read() throws IOException {
        int c = reader.read();
        if (c < 0) {
            return null;
        }
        var text = new StringBuilder();
        int length = 0;
        while (c >= 0 && c != '\n') {
            if (length++ < LONGEST && !(read == 0 && length == 1 && c == BYTE_ORDER_MARK)) {
                text.append((char) c);
            }
            c = reader.read();
        }
        if (!text.isEmpty() && text.charAt(text.length() - 1) == '\r') {
            text.setLength(text.length() - 1);
        }
        return new Line(++read, text.toString(), length <= LONGEST);
    }
}
