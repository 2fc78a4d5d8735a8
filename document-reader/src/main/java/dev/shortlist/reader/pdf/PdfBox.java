package dev.shortlist.reader.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/// A rectangle in a PDF's own space, y upwards.
record PdfBox(double left, double bottom, double right, double top) {

    /// The rectangle that an array of four numbers means, or null when it is none.
    static @Nullable PdfBox of(@Nullable COSBase value) {
        if (!(value instanceof COSArray array) || array.size() != 4) {
            return null;
        }
        double x1 = number(array, 0);
        double y1 = number(array, 1);
        double x2 = number(array, 2);
        double y2 = number(array, 3);
        return new PdfBox(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
    }

    static double number(COSArray array, int index) {
        return array.getObject(index) instanceof COSNumber number ? number.floatValue() : 0;
    }

    double width() {
        return right - left;
    }

    double height() {
        return top - bottom;
    }

    PdfBox intersect(PdfBox other) {
        return new PdfBox(
                Math.max(left, other.left),
                Math.max(bottom, other.bottom),
                Math.min(right, other.right),
                Math.min(top, other.top));
    }

    boolean isThin() {
        return width() < 1 || height() < 1;
    }
}
