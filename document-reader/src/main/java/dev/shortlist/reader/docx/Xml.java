package dev.shortlist.reader.docx;

import dev.shortlist.reader.limit.Meter;
import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// A cursor over one part's XML that knows no DTD and no entity, and counts what it passes.
final class Xml {

    private static final int KEPT = 6;

    private final XMLStreamReader reader;
    private final Meter meter;
    private int depth;

    Xml(byte[] part, Meter meter) throws XMLStreamException {
        // The JDK's own parser, whatever else is on the class path.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        // The parser's own limit says that a file is damaged; ours says that it is too complex.
        factory.setProperty("jdk.xml.maxElementDepth", meter.budget().depth() + 1);
        this.reader = factory.createXMLStreamReader(new ByteArrayInputStream(part));
        this.meter = meter;
    }

    /// Goes on to the next start, end or text; false at the end of the part.
    boolean next() throws XMLStreamException {
        while (reader.hasNext()) {
            meter.tick();
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    meter.depth(++depth);
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return true;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    return true;
                }
                default -> {
                    // Comments, instructions and a DTD say nothing that is shown.
                }
            }
        }
        return false;
    }

    /// Charges what is kept of the element, such as a paragraph.
    void keep() {
        meter.objects(KEPT);
    }

    boolean isStart() {
        return reader.isStartElement();
    }

    boolean isEnd() {
        return reader.isEndElement();
    }

    String name() {
        return reader.getLocalName();
    }

    String text() {
        meter.glyphs(reader.getTextLength());
        return reader.getText();
    }

    /// An attribute by its local name, whatever edition of the standard its namespace is of.
    @Nullable String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
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
    void skip() throws XMLStreamException {
        int outside = depth - 1;
        while (depth > outside && next()) {
            // Only the depth matters here.
        }
    }
}
