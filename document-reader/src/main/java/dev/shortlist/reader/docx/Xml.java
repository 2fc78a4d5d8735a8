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

    Xml(byte[] part, Meter meter) {
        this.scanner = new XmlScanner(part);
        this.meter = meter;
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

    boolean isStart() {
        return event == Event.START;
    }

    boolean isEnd() {
        return event == Event.END;
    }

    String name() {
        return scanner.name();
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

    /// Leaves the element that has just started, with all it holds.
    void skip() {
        int outside = depth - 1;
        while (depth > outside && next()) {
            // Only the depth matters here.
        }
    }
}
