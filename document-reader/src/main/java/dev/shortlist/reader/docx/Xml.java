package dev.shortlist.reader.docx;

import dev.shortlist.reader.docx.XmlScanner.Event;
import dev.shortlist.reader.limit.Meter;
import org.jspecify.annotations.Nullable;

/// A cursor over one part's XML that knows no DTD and no entity, and counts what it passes.
final class Xml {

    private static final int KEPT = 6;

    private final XmlScanner scanner;
    private final Meter meter;
    private Event event = Event.DONE;
    private int depth;

    /// An element that is read later, if at all.
    record Piece(int start, int end) {}

    Xml(byte[] part, Meter meter) {
        this(new XmlScanner(part), meter);
    }

    private Xml(XmlScanner scanner, Meter meter) {
        this.scanner = scanner;
        this.meter = meter;
    }

    /// Leaves the element that has just started, to come back to it.
    Piece leave() {
        int start = scanner.start();
        jump();
        return new Piece(start, scanner.at());
    }

    /// Leaves the element that has just started if what it holds, with its end, stood between two places before.
    boolean leaveIfSame(Piece before) {
        if (!scanner.leaveIfSame(before.start(), before.end())) {
            return false;
        }
        meter.tick();
        event = Event.END;
        depth--;
        return true;
    }

    int at() {
        return scanner.at();
    }

    /// A cursor over an element that was left.
    Xml at(Piece piece) {
        return new Xml(scanner.piece(piece.start(), piece.end()), meter);
    }

    /// Goes on to the next start, end or text; false at the end of the part.
    boolean next() {
        meter.tick();
        event = scanner.next();
        switch (event) {
            case START -> meter.depth(++depth);
            case END -> depth--;
            default -> {
                // Text has no depth of its own.
            }
        }
        return event != Event.DONE;
    }

    /// Charges what is kept of the element, such as a paragraph.
    void keep() {
        meter.objects(KEPT);
    }

    /// Goes on to the next start inside an element, or inside the whole part; false at the end of it.
    boolean nextIn(@Nullable Tag element) {
        while (next() && !ends(element)) {
            if (isStart()) {
                return true;
            }
        }
        return false;
    }

    boolean isStart() {
        return event == Event.START;
    }

    boolean isText() {
        return event == Event.TEXT;
    }

    boolean ends(@Nullable Tag element) {
        return event == Event.END && tag() == element;
    }

    Tag tag() {
        return scanner.tag();
    }

    String text() {
        String text = scanner.text();
        meter.glyphs(text.length());
        return text;
    }

    /// An attribute by its local name, whatever edition of the standard its namespace is of.
    @Nullable String attribute(String name) {
        return scanner.attributes().value(name);
    }

    String value(String name) {
        String value = attribute(name);
        return value == null ? "" : value;
    }

    /// Whether a switch such as `<w:b/>` is on.
    boolean isOn() {
        String value = value("val");
        return !(value.equals("0") || value.equals("false") || value.equals("off") || value.equals("none"));
    }

    /// Leaves the element that has just started, with all it holds, which is much.
    void jump() {
        scanner.jump();
        skip();
    }

    /// Leaves the element that has just started, with all it holds.
    void skip() {
        int outside = depth - 1;
        while (depth > outside && next()) {
            // Only the depth matters here.
        }
    }
}
