package dev.shortlist.reader.pdf;

import dev.shortlist.reader.PagePicture;
import dev.shortlist.reader.limit.Meter;
import dev.shortlist.reader.limit.RefusedException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/// Paints pages as pictures, within a budget of bytes, pixels and time.
public final class PagePainter {

    private static final float DOTS_PER_POINT = 200 / 72f;
    // A page of A4, and a third more.
    private static final float MOST_DOTS = 5_200_000;
    // One picture may need half of a small heap, so no two are painted at once.
    private static final Lock ONE_AT_A_TIME = new ReentrantLock();

    private PagePainter() {}

    public static List<PagePicture> paint(byte[] bytes, Meter meter, int most) {
        ONE_AT_A_TIME.lock();
        try (PDDocument document = new BoundedParser(bytes, meter, true).parse()) {
            var renderer = new Renderer(document, meter);
            renderer.setSubsamplingAllowed(true);
            var pictures = new ArrayList<PagePicture>();
            for (int i = 0; i < Math.min(most, document.getNumberOfPages()); i++) {
                meter.look();
                pictures.add(page(renderer, document, i));
            }
            return pictures;
        } catch (RefusedException refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            // PDFBox meets damaged files with whatever exception the damage leads to.
            return List.of();
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    private static PagePicture page(PDFRenderer renderer, PDDocument document, int index) throws IOException {
        var size = document.getPage(index).getCropBox();
        float area = Math.max(1, size.getWidth()) * Math.max(1, size.getHeight());
        float scale = Math.min(DOTS_PER_POINT, (float) Math.sqrt(MOST_DOTS / area));
        BufferedImage image = renderer.renderImage(index, scale, ImageType.GRAY);
        return new PagePicture(index + 1, image, scale);
    }

    private static final class Renderer extends PDFRenderer {

        private final Meter meter;

        Renderer(PDDocument document, Meter meter) {
            super(document);
            this.meter = meter;
            setAnnotationsFilter(_ -> false);
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new PictureDrawer(parameters, meter);
        }
    }
}
