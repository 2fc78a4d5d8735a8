package dev.shortlist.reader.pdf;

import dev.shortlist.reader.Document;
import dev.shortlist.reader.FileKind;
import dev.shortlist.reader.Refusal.Reason;
import dev.shortlist.reader.limit.Meter;
import dev.shortlist.reader.limit.RefusedException;
import dev.shortlist.reader.text.DocumentBuilder;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// Reads the visible text of a PDF, page by page, with our own engine over PDFBox's objects.
public final class PdfReader {

    private PdfReader() {}

    public static Document read(byte[] bytes, Meter meter) {
        try (PDDocument document = new BoundedParser(bytes, meter).parse()) {
            return pages(document.getDocument(), meter);
        } catch (InvalidPasswordException locked) {
            throw new RefusedException(Reason.ENCRYPTED, "The PDF is locked with a password.");
        } catch (NoClassDefFoundError certificates) {
            // PDFBox opens such locks with Bouncy Castle; without the owner's key it would be of no use here.
            throw new RefusedException(Reason.ENCRYPTED, "The PDF is locked for the owners of certain certificates.");
        } catch (RefusedException refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            // PDFBox meets damaged files with whatever exception the damage leads to.
            throw new RefusedException(Reason.CORRUPT, "The PDF is damaged and cannot be opened.");
        }
    }

    private static Document pages(COSDocument document, Meter meter) {
        COSDictionary catalog = document.getTrailer().getCOSDictionary(COSName.ROOT);
        List<COSDictionary> pages = PageTree.pages(catalog, meter);
        var painting = new Painting(catalog, meter);
        var builder = new DocumentBuilder(FileKind.PDF, meter);
        int most = Math.min(pages.size(), meter.budget().pages());
        var writer = new PageWriter(builder, meter);
        for (int i = 0; i < most; i++) {
            meter.look();
            PdfPage page = PdfPage.of(pages.get(i));
            writer.write(i + 1, page, painting.paint(page));
        }
        if (builder.isEmpty()) {
            throw empty(pages, painting, builder);
        }
        return builder.build(pages.size(), pages.size() > most);
    }

    private static RefusedException empty(List<COSDictionary> pages, Painting painting, DocumentBuilder builder) {
        if (pages.isEmpty()) {
            return new RefusedException(Reason.CORRUPT, "The PDF has no pages that can be read.");
        }
        if (painting.isDamaged()) {
            return new RefusedException(Reason.CORRUPT, "The pages of the PDF are damaged.");
        }
        return new RefusedException(
                Reason.NO_TEXT,
                builder.hidesText()
                        ? "All text in the PDF is invisible; what can be seen is pictures."
                        : "The PDF has pictures but no text.");
    }
}
