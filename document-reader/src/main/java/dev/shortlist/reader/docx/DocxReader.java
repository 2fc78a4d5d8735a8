package dev.shortlist.reader.docx;

import dev.shortlist.reader.Document;
import dev.shortlist.reader.FileKind;
import dev.shortlist.reader.Refusal.Reason;
import dev.shortlist.reader.limit.Meter;
import dev.shortlist.reader.limit.RefusedException;
import dev.shortlist.reader.text.DocumentBuilder;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Consumer;

/// Reads the visible text of a Word document: headers, body, notes and footers, straight from the XML.
public final class DocxReader {

    private final Parts parts;
    private final Meter meter;
    private final DocumentBuilder document;
    private final StoryWriter writer;
    private final Scenery scenery = new Scenery();
    private final Set<List<Block>> told = new HashSet<>();
    private int pages = 1;

    private DocxReader(Parts parts, Meter meter) {
        this.parts = parts;
        this.meter = meter;
        this.document = new DocumentBuilder(FileKind.DOCX, meter);
        this.writer = new StoryWriter(document);
    }

    public static Document read(byte[] bytes, Meter meter) {
        try (var parts = Parts.open(bytes, meter)) {
            return new DocxReader(parts, meter).read();
        }
    }

    private Document read() {
        SortedSet<String> mains = Relations.of(parts, "", meter).parts("officeDocument");
        String main = mains.isEmpty() ? "word/document.xml" : mains.getFirst();
        if (!parts.has(main)) {
            throw Parts.damaged();
        }
        Relations relations = Relations.of(parts, main, meter);
        Styles styles = styles(relations);
        // Contact details often stand in the header, so it is read first; first, even and odd pages may say the same.
        for (String header : relations.parts("header")) {
            once(header, styles, writer::write);
        }
        write(main, styles, relations);
        for (String kind : List.of("footnotes", "endnotes")) {
            for (String part : relations.parts(kind)) {
                once(part, styles, writer::write);
            }
        }
        for (String footer : relations.parts("footer")) {
            once(footer, styles, writer::writeRunning);
        }
        if (document.isEmpty()) {
            throw empty(relations);
        }
        return document.build(pages, false);
    }

    private Styles styles(Relations relations) {
        SortedSet<String> found = relations.parts("styles");
        return Styles.read(found.isEmpty() ? null : parts.part(found.getFirst()), meter);
    }

    private void once(String part, Styles styles, Consumer<List<Block>> write) {
        byte[] content = parts.part(part);
        if (content != null) {
            List<Block> story =
                    reader(content, styles, Relations.of(parts, part, meter)).read();
            if (told.add(story)) {
                write.accept(story);
            }
        }
    }

    private void write(String main, Styles styles, Relations relations) {
        byte[] content = parts.part(main);
        if (content != null) {
            StoryReader reader = reader(content, styles, relations);
            writer.write(reader.read());
            pages = reader.pages();
        }
    }

    private StoryReader reader(byte[] content, Styles styles, Relations relations) {
        return new StoryReader(new Xml(content, meter), styles, relations, document, scenery);
    }

    private RefusedException empty(Relations relations) {
        boolean pictures = !relations.parts("image").isEmpty();
        if (pictures || document.hidesText()) {
            return new RefusedException(Reason.NO_TEXT, "The Word document has no text that can be seen.");
        }
        return new RefusedException(Reason.EMPTY, "The Word document has no text.");
    }
}
