package dev.shortlist.reader.pdf;

import dev.shortlist.reader.pdf.paint.Matrix;
import dev.shortlist.reader.pdf.paint.Rectangle;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/// A page as it is shown: cut to its crop box, turned, its top left corner the origin.
record PdfPage(COSDictionary dictionary, Rectangle area, Matrix matrix) {

    static final Rectangle EVERYWHERE = new Rectangle(-1e6f, -1e6f, 1e6f, 1e6f);

    private static final PdfBox LETTER = new PdfBox(0, 0, 612, 792);

    static PdfPage of(COSDictionary dictionary) {
        PdfBox media = box(dictionary, COSName.MEDIA_BOX, LETTER);
        PdfBox cut = media.intersect(box(dictionary, COSName.CROP_BOX, media));
        PdfBox shown = cut.isThin() ? media : cut;
        return switch (Math.floorMod(dictionary.getInt(COSName.ROTATE, 0), 360) / 90) {
            case 1 -> lying(dictionary, shown, new Matrix(0, 1, 1, 0, -shown.bottom(), -shown.left()));
            case 2 -> standing(dictionary, shown, new Matrix(-1, 0, 0, 1, shown.right(), -shown.bottom()));
            case 3 -> lying(dictionary, shown, new Matrix(0, -1, -1, 0, shown.top(), shown.right()));
            default -> standing(dictionary, shown, new Matrix(1, 0, 0, -1, -shown.left(), shown.top()));
        };
    }

    private static PdfPage standing(COSDictionary dictionary, PdfBox box, Matrix matrix) {
        return new PdfPage(dictionary, new Rectangle(0, 0, (float) box.width(), (float) box.height()), matrix);
    }

    private static PdfPage lying(COSDictionary dictionary, PdfBox box, Matrix matrix) {
        return new PdfPage(dictionary, new Rectangle(0, 0, (float) box.height(), (float) box.width()), matrix);
    }

    private static PdfBox box(COSDictionary dictionary, COSName name, PdfBox otherwise) {
        PdfBox box = PdfBox.of(dictionary.getDictionaryObject(name));
        return box == null || box.isThin() ? otherwise : box;
    }
}
