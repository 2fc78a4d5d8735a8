package dev.shortlist.reader.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.DecodeOptions;

/// What a picture may measure before its codec is run: a file of a few bytes can claim any size.
final class PictureLimits {

    // A page at 600 dots an inch.
    static final long MOST_PIXELS = 40_000_000;
    // A page at 300 dots an inch; what is kept in memory is never more.
    static final long MOST_KEPT = 9_000_000;
    private static final int LONGEST_SIDE = 12_000;
    private static final Set<String> JPEG = Set.of("DCTDecode", "DCT");
    private static final Set<String> FAX = Set.of("CCITTFaxDecode", "CCF");

    private PictureLimits() {}

    static boolean isPicture(COSName filter) {
        return JPEG.contains(filter.getName()) || FAX.contains(filter.getName());
    }

    static void check(COSName filter, byte[] encoded, COSDictionary dictionary, DecodeOptions options)
            throws IOException {
        if (JPEG.contains(filter.getName())) {
            checkJpeg(encoded, options);
        } else {
            checkFax(dictionary);
        }
    }

    /// The dictionary may lie; the codec believes the picture's own head.
    private static void checkJpeg(byte[] encoded, DecodeOptions options) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(encoded))) {
            reader.setInput(input, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            long kept = pixels / ((long) options.getSubsamplingX() * options.getSubsamplingY());
            if (pixels > MOST_PIXELS || kept > MOST_KEPT * 3 / 2) {
                throw new IOException("A picture of " + pixels + " pixels");
            }
        } finally {
            reader.dispose();
        }
    }

    private static void checkFax(COSDictionary dictionary) throws IOException {
        var parameters = dictionary.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        var fax = parameters instanceof COSArray array && array.size() > 0
                ? array.getObject(array.size() - 1)
                : parameters;
        int columns = fax instanceof COSDictionary each ? each.getInt(COSName.COLUMNS, 1728) : 1728;
        int rows = fax instanceof COSDictionary each ? each.getInt(COSName.ROWS, 0) : 0;
        int height = dictionary.getInt(COSName.HEIGHT, COSName.H, 0);
        if (columns > LONGEST_SIDE || rows > LONGEST_SIDE || height > LONGEST_SIDE) {
            throw new IOException("A fax of " + columns + " columns");
        }
    }
}
