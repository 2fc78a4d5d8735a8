package dev.shortlist.reader.docx;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Walks over XML: elements, attributes and text, and nothing that could lead elsewhere.
///
/// The JDK's parser takes several times as long, most of it for name spaces and for limits that `Meter` keeps anyway.
final class XmlScanner {

    /// What the scanner stands on.
    enum Event {
        START,
        END,
        TEXT,
        DONE
    }

    // What has no end must not be searched to the end of the part for each of its kind.
    private static final int LONGEST_JUMP = 1 << 18;

    private final XmlBytes bytes;
    private final XmlAttributes attributes;
    // Where the names of the open elements begin and end.
    private int[] open = new int[64];
    private Tag[] tags = new Tag[32];
    private int opened;
    private Tag tag = Tag.OTHER;
    private int from;
    private int to;
    private boolean verbatim;
    private boolean closesItself;
    private boolean rooted;

    XmlScanner(byte[] part) {
        this(new XmlBytes(part));
    }

    private XmlScanner(XmlBytes bytes) {
        this.bytes = bytes;
        this.attributes = new XmlAttributes(bytes);
    }

    /// The element that has just begun or ended.
    Tag tag() {
        return tag;
    }

    String text() {
        String raw = bytes.text(from, to);
        return verbatim ? raw : XmlText.resolved(raw);
    }

    XmlAttributes attributes() {
        return attributes;
    }

    /// Where the element that has just begun begins.
    int start() {
        return open[2 * opened - 2] - 1;
    }

    /// Where the next event is looked for.
    int at() {
        return bytes.at();
    }

    /// A scanner of one element between two places.
    XmlScanner piece(int start, int end) {
        return new XmlScanner(bytes.piece(start, end));
    }

    Event next() {
        if (closesItself) {
            closesItself = false;
            return close();
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

    /// Jumps over what the element that has just begun holds, so that its end comes next; only for one that never holds
    /// another of its kind. Stays where a comment or the like may look like the end.
    void jump() {
        if (closesItself) {
            return;
        }
        String name = bytes.text(open[2 * opened - 2], open[2 * opened - 1]);
        int end = bytes.find("</" + name + ">", bytes.at() + LONGEST_JUMP);
        if (end >= 0 && bytes.hasOnlyTags(end)) {
            bytes.goTo(end);
        }
    }

    /// Goes behind the end of the element that has just begun if the same, up to its end, stood between two places.
    boolean leaveIfSame(int start, int end) {
        boolean same = !closesItself && end > start && bytes.skipSame(start, end);
        if (same) {
            close();
        }
        return same;
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
            default -> element();
        };
    }

    private Event element() {
        bytes.take('<');
        int begin = bytes.at();
        bytes.skipName();
        int end = bytes.at();
        bytes.seekEndOfTag();
        closesItself = bytes.get(bytes.at() - 1) == '/';
        attributes.at(end, closesItself ? bytes.at() - 1 : bytes.at());
        bytes.take('>');
        open(begin, end);
        return Event.START;
    }

    private void open(int begin, int end) {
        if (opened == tags.length) {
            open = Arrays.copyOf(open, opened * 4);
            tags = Arrays.copyOf(tags, opened * 2);
        }
        tag = bytes.tag(begin, end);
        open[2 * opened] = begin;
        open[2 * opened + 1] = end;
        tags[opened++] = tag;
        rooted = true;
    }

    private Event end() {
        bytes.take('<');
        bytes.take('/');
        if (opened == 0 || !bytes.skipSame(open[2 * opened - 2], open[2 * opened - 1])) {
            throw Parts.damaged();
        }
        bytes.skipSpace();
        bytes.take('>');
        return close();
    }

    private Event close() {
        tag = tags[--opened];
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
