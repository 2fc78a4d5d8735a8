package dev.shortlist.reader.docx;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Walks over XML: elements, attributes and text, and nothing that could lead elsewhere.
///
/// The JDK's parser takes four times as long, most of it for name spaces and for limits that `Meter` keeps anyway.
final class XmlScanner {

    /// What the scanner stands on.
    enum Event {
        START,
        END,
        TEXT,
        DONE
    }

    private final XmlBytes bytes;
    private final XmlNames names;
    private final XmlAttributes attributes;
    // Where the names of the open elements begin and end.
    private int[] open = new int[64];
    private int opened;
    private String name = "";
    private int from;
    private int to;
    private boolean verbatim;
    private boolean closesItself;
    private boolean rooted;

    XmlScanner(byte[] part) {
        this.bytes = new XmlBytes(part);
        this.names = new XmlNames(bytes);
        this.attributes = new XmlAttributes(bytes);
    }

    /// The local name of the element that has just begun or ended.
    String name() {
        return name;
    }

    String text() {
        String raw = bytes.text(from, to);
        return verbatim ? raw : XmlText.resolved(raw);
    }

    XmlAttributes attributes() {
        return attributes;
    }

    Event next() {
        if (closesItself) {
            closesItself = false;
            opened -= 2;
            return Event.END;
        }
        while (!bytes.isAtEnd()) {
            Event event = bytes.peek(0) == '<' ? markup() : characters();
            if (event != null) {
                return event;
            }
        }
        if (opened > 0 || !rooted) {
            throw Parts.damaged();
        }
        return Event.DONE;
    }

    private @Nullable Event characters() {
        from = bytes.at();
        bytes.seek('<');
        to = bytes.at();
        verbatim = false;
        return opened > 0 ? Event.TEXT : null;
    }

    private @Nullable Event markup() {
        return switch (bytes.peek(1)) {
            case '/' -> end();
            case '?' -> {
                bytes.seekBehind("?>");
                yield null;
            }
            case '!' -> declaration();
            default -> start();
        };
    }

    private Event start() {
        bytes.take('<');
        int begin = bytes.at();
        bytes.skipName();
        open(begin, bytes.at());
        attributes.clear();
        bytes.skipSpace();
        while (bytes.peek(0) != '>' && bytes.peek(0) != '/') {
            attributes.read();
            bytes.skipSpace();
        }
        closesItself = bytes.skipIf("/");
        bytes.take('>');
        return Event.START;
    }

    private void open(int begin, int end) {
        if (opened == open.length) {
            open = Arrays.copyOf(open, opened * 2);
        }
        open[opened++] = begin;
        open[opened++] = end;
        name = names.local(begin, end);
        rooted = true;
    }

    private Event end() {
        bytes.take('<');
        bytes.take('/');
        int begin = bytes.at();
        bytes.skipName();
        int length = bytes.at() - begin;
        boolean fits = opened > 0
                && length == open[opened - 1] - open[opened - 2]
                && bytes.same(begin, open[opened - 2], length);
        if (!fits) {
            throw Parts.damaged();
        }
        opened -= 2;
        name = names.local(begin, begin + length);
        bytes.skipSpace();
        bytes.take('>');
        return Event.END;
    }

    private @Nullable Event declaration() {
        if (bytes.skipIf("<!--")) {
            bytes.seekBehind("-->");
            return null;
        }
        if (bytes.skipIf("<![CDATA[")) {
            from = bytes.at();
            to = bytes.seekBehind("]]>");
            verbatim = true;
            return Event.TEXT;
        }
        documentType();
        return null;
    }

    // Its entities are not read, so there is nothing to resolve.
    private void documentType() {
        int depth = 0;
        do {
            if (bytes.skipIf("<!--")) {
                bytes.seekBehind("-->");
                continue;
            }
            byte b = bytes.take();
            if (b == '"' || b == '\'') {
                bytes.seek((char) b);
                bytes.take((char) b);
            }
            depth += b == '<' ? 1 : b == '>' ? -1 : 0;
        } while (depth > 0);
    }
}
