package dev.shortlist.reader.pdf;

import dev.shortlist.reader.limit.Meter;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/// Draws pictures and plain shapes only. Text is none here, and patterns and gradients cost without end.
final class PictureDrawer extends PageDrawer {

    private final Meter meter;

    PictureDrawer(PageDrawerParameters parameters, Meter meter) throws IOException {
        super(parameters);
        this.meter = meter;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        meter.tick();
        // PDFBox unpacks a picture within the content without limit.
        if (!operator.getName().equals("BI")) {
            super.processOperator(operator, operands);
        }
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
        // What the file hides as text must not come back as a picture of it.
    }

    @Override
    public void shadingFill(COSName name) {
        // A gradient says nothing.
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        if (isPlain(getGraphicsState().getNonStrokingColorSpace())) {
            super.fillPath(windingRule);
        } else {
            getLinePath().reset();
        }
    }

    @Override
    public void strokePath() throws IOException {
        if (isPlain(getGraphicsState().getStrokingColorSpace())) {
            super.strokePath();
        } else {
            getLinePath().reset();
        }
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        meter.look();
        long pixels = pixels(image);
        long most = image.isStencil() || isMasked(image) ? PictureLimits.MOST_KEPT : PictureLimits.MOST_PIXELS;
        if (pixels > 0 && pixels <= most) {
            super.drawImage(image);
        }
    }

    /// However large it is drawn, no more of a picture is kept than a page needs.
    @Override
    protected int getSubsampling(PDImage image, AffineTransform at) {
        double needed = Math.sqrt((double) pixels(image) / PictureLimits.MOST_KEPT);
        return Math.max(super.getSubsampling(image, at), (int) Math.ceil(needed));
    }

    private static long pixels(PDImage image) {
        long width = image.getWidth();
        long height = image.getHeight();
        if (image instanceof PDImageXObject object) {
            for (var name : List.of(COSName.SMASK, COSName.MASK)) {
                var mask = object.getCOSObject().getCOSStream(name);
                width = mask == null ? width : Math.max(width, mask.getInt(COSName.WIDTH, COSName.W, 0));
                height = mask == null ? height : Math.max(height, mask.getInt(COSName.HEIGHT, COSName.H, 0));
            }
        }
        return width * height;
    }

    private static boolean isMasked(PDImage image) {
        return image instanceof PDImageXObject object
                && (object.getCOSObject().containsKey(COSName.SMASK)
                        || object.getCOSObject().containsKey(COSName.MASK));
    }

    private static boolean isPlain(PDColorSpace space) {
        return !(space instanceof PDPattern);
    }
}
