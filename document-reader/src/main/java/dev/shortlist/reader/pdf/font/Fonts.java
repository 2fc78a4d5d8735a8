package dev.shortlist.reader.pdf.font;

import dev.shortlist.reader.limit.Meter;
import java.io.IOException;
import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/// Makes each font of a document once.
public final class Fonts {

    private final Meter meter;
    private final IdentityHashMap<COSDictionary, PdfFont> made = new IdentityHashMap<>();

    public Fonts(Meter meter) {
        this.meter = meter;
    }

    public PdfFont font(COSDictionary dictionary) {
        return made.computeIfAbsent(dictionary, this::make);
    }

    private PdfFont make(COSDictionary font) {
        meter.entry();
        var unicode = toUnicode(font);
        boolean composite = COSName.TYPE0.equals(font.getCOSName(COSName.SUBTYPE));
        if (composite
                && font.getDictionaryObject(COSName.DESCENDANT_FONTS) instanceof COSArray descendants
                && descendants.size() > 0
                && descendants.getObject(0) instanceof COSDictionary descendant) {
            return CompositeFont.of(font, descendant, unicode, meter);
        }
        return SimpleFont.of(font, unicode);
    }

    private CodeMap toUnicode(COSDictionary font) {
        if (font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream stream) {
            try (var content = stream.createInputStream()) {
                return new CodeMapReader(content.readAllBytes(), meter).read();
            } catch (IOException unreadable) {
                // The encoding may still say what the codes mean.
                return new CodeMap();
            }
        }
        return new CodeMap();
    }
}
