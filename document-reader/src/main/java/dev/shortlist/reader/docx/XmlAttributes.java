package dev.shortlist.reader.docx;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The attributes of the element that has just begun, looked at only when one is asked for: most never are.
final class XmlAttributes {

    private static final int MOST = 256;

    private final XmlBytes bytes;
    private int from;
    private int to;
    private boolean read;
    // Of each where its local name begins and ends, and its value.
    private int[] places = new int[16];
    private int size;

    XmlAttributes(XmlBytes bytes) {
        this.bytes = bytes;
    }

    /// They stand between these places.
    void at(int start, int end) {
        from = start;
        to = end;
        read = false;
    }

    /// The value by the local name, whatever edition of the standard the prefix stands for.
    @Nullable String value(String local) {
        if (!read) {
            readAll();
        }
        for (int i = 0; i < size; i += 4) {
            if (bytes.same(places[i], places[i + 1], local)) {
                return XmlText.resolved(bytes.text(places[i + 2], places[i + 3]));
            }
        }
        return null;
    }

    private void readAll() {
        int after = bytes.at();
        size = 0;
        bytes.goTo(from);
        bytes.skipSpace();
        while (bytes.at() < to) {
            read();
            bytes.skipSpace();
        }
        bytes.goTo(after);
        read = true;
    }

    private void read() {
        int name = bytes.at();
        bytes.skipName();
        int nameEnd = bytes.at();
        bytes.skipSpace();
        bytes.take('=');
        bytes.skipSpace();
        byte quote = bytes.take();
        if (quote != '"' && quote != '\'') {
            throw Parts.damaged();
        }
        int value = bytes.at();
        bytes.seek((char) quote);
        keep(bytes.local(name, nameEnd), nameEnd, value, bytes.at());
        bytes.take((char) quote);
    }

    private void keep(int name, int nameEnd, int value, int valueEnd) {
        if (size >= MOST * 4) {
            throw Parts.damaged();
        }
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
        }
        places[size++] = name;
        places[size++] = nameEnd;
        places[size++] = value;
        places[size++] = valueEnd;
    }
}
