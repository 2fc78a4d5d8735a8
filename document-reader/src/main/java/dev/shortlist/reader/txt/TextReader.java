package dev.shortlist.reader.txt;

import dev.shortlist.reader.Document;
import dev.shortlist.reader.FileKind;
import dev.shortlist.reader.Hidden;
import dev.shortlist.reader.Refusal.Reason;
import dev.shortlist.reader.limit.Meter;
import dev.shortlist.reader.limit.RefusedException;
import dev.shortlist.reader.text.DocumentBuilder;
import dev.shortlist.reader.text.Draft;
import dev.shortlist.reader.text.PlainText;

/// Reads plain text; a region is a block between blank lines, a form feed starts a page.
public final class TextReader {

    private final DocumentBuilder document;
    private final Meter meter;
    private int page = 1;
    private int region;
    private boolean inBlock;

    private TextReader(Meter meter) {
        this.meter = meter;
        this.document = new DocumentBuilder(FileKind.TXT, meter);
    }

    public static Document read(byte[] bytes, Meter meter) {
        // A character has four bytes at most, so a text this long need not be decoded to be too long.
        meter.glyphs(bytes.length / 4);
        String text = Decoder.decode(bytes);
        meter.glyphs(text.length() - bytes.length / 4);
        var reader = new TextReader(meter);
        // Lone carriage returns and Unicode's own separators end lines too.
        for (String line : text.split("\r\n|[\r\n\u000b\u0085\u2028\u2029]", -1)) {
            reader.line(line);
        }
        if (reader.document.isEmpty()) {
            throw new RefusedException(Reason.EMPTY, "The file has no text.");
        }
        return reader.document.build(reader.page, false);
    }

    private void line(String raw) {
        meter.tick();
        int feeds = (int) raw.chars().filter(c -> c == '\f').count();
        page += document.isEmpty() ? 0 : feeds;
        String line = Markdown.plain(PlainText.clean(raw.replace("\f", "")));
        if (line.isEmpty()) {
            region += inBlock ? 1 : 0;
            inBlock = false;
            return;
        }
        Hidden finding = PlainText.zeroWidth(raw, page);
        if (finding != null) {
            document.hidden(finding);
        }
        inBlock = true;
        document.line(Draft.of(line, page, 0, region, false, false));
    }
}
