package dev.shortlist.reader.pdf;

import dev.shortlist.reader.limit.Meter;
import dev.shortlist.reader.pdf.paint.Matrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/// Reads what lies on a page beside its content: links, and the looks of filled form fields and text boxes.
final class Annotations {

    private static final Set<String> WITH_TEXT = Set.of("Widget", "FreeText", "Stamp");
    private static final int NOT_SHOWN = 1 << 1 | 1 << 5;
    private static final int MOST = 2_000;

    /// A link's target and the page's rectangle that carries it.
    record PageLink(String uri, PdfBox box) {}

    /// How an annotation looks and where.
    record Look(COSStream form, PdfBox box, @Nullable COSDictionary layer) {

        // The form's own box is moved and stretched onto the annotation's rectangle.
        State placed(Matrix page) {
            PdfBox own = PdfBox.of(form.getDictionaryObject(COSName.BBOX));
            PdfBox from = own == null ? box : own;
            double sx = from.width() == 0 ? 1 : box.width() / from.width();
            double sy = from.height() == 0 ? 1 : box.height() / from.height();
            var place = new Matrix(sx, 0, 0, sy, box.left() - from.left() * sx, box.bottom() - from.bottom() * sy);
            return new State(place.then(page), PdfPage.EVERYWHERE);
        }
    }

    private Annotations() {}

    static List<Look> appearances(COSDictionary page, Meter meter) {
        var looks = new ArrayList<Look>();
        for (COSDictionary annotation : all(page, meter)) {
            boolean shows = (annotation.getInt(COSName.F, 0) & NOT_SHOWN) == 0;
            if (shows && WITH_TEXT.contains(annotation.getNameAsString(COSName.SUBTYPE, ""))) {
                COSStream form = form(annotation);
                PdfBox box = PdfBox.of(annotation.getDictionaryObject(COSName.RECT));
                if (form != null && box != null) {
                    looks.add(new Look(form, box, annotation.getCOSDictionary(COSName.OC)));
                }
            }
        }
        return looks;
    }

    static List<PageLink> links(COSDictionary page, Meter meter) {
        var links = new ArrayList<PageLink>();
        for (COSDictionary annotation : all(page, meter)) {
            COSDictionary action = annotation.getCOSDictionary(COSName.A);
            String uri = action == null ? null : action.getString(COSName.URI);
            PdfBox box = PdfBox.of(annotation.getDictionaryObject(COSName.RECT));
            if (uri != null && !uri.isBlank() && box != null) {
                links.add(new PageLink(uri.strip(), box));
            }
        }
        return links;
    }

    private static @Nullable COSStream form(COSDictionary annotation) {
        COSDictionary looks = annotation.getCOSDictionary(COSName.AP);
        COSBase normal = looks == null ? null : looks.getDictionaryObject(COSName.N);
        if (normal instanceof COSStream form) {
            return form;
        }
        COSName state = annotation.getCOSName(COSName.AS);
        return normal instanceof COSDictionary states
                        && state != null
                        && states.getDictionaryObject(state) instanceof COSStream form
                ? form
                : null;
    }

    private static List<COSDictionary> all(COSDictionary page, Meter meter) {
        var annotations = new ArrayList<COSDictionary>();
        if (page.getDictionaryObject(COSName.ANNOTS) instanceof COSArray array) {
            for (int i = 0; i < Math.min(array.size(), MOST); i++) {
                meter.tick();
                if (array.getObject(i) instanceof COSDictionary annotation) {
                    annotations.add(annotation);
                }
            }
        }
        return annotations;
    }
}
