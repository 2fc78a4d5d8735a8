package dev.shortlist.reader.docx;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The attributes of the element that has just begun, made into strings only when asked for.
final class XmlAttributes {

    private static final int MOST = 256;

    private final XmlBytes bytes;
    // Of each where its local name begins and ends, and its value.
    private int[] places = new int[64];
    private int size;

    XmlAttributes(XmlBytes bytes) {
        this.bytes = bytes;
    }

    void clear() {
        size = 0;
    }

    void read() {
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
        keep(local(name, nameEnd), nameEnd, value, bytes.at());
        bytes.take((char) quote);
    }

    /// The value by the local name, whatever edition of the standard the prefix stands for.
    @Nullable String value(String local) {
        for (int i = 0; i < size; i += 4) {
            if (bytes.same(places[i], places[i + 1], local)) {
                return XmlText.resolved(bytes.text(places[i + 2], places[i + 3]));
            }
        }
        return null;
    }

    private int local(int from, int to) {
        int start = from;
        for (int i = from; i < to; i++) {
            start = bytes.get(i) == ':' ? i + 1 : start;
        }
        return start;
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
