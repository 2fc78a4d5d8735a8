package dev.shortlist.reader.pdf;

import dev.shortlist.reader.limit.Meter;
import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFParser;

/// PDFBox's parser over bytes and streams that watch the budget.
final class BoundedParser extends PDFParser {

    private static final int FEW_OBJECTS = 2 << 20;

    private static final int NAME = 3;

    private final Meter meter;

    BoundedParser(byte[] bytes, Meter meter) throws IOException {
        this(bytes, meter, false);
    }

    /// `pictures` says whether streams of pictures may be unpacked too.
    BoundedParser(byte[] bytes, Meter meter, boolean pictures) throws IOException {
        super(new ByteSource(bytes, meter));
        this.meter = meter;
        document = new BoundedDocument(this, meter, pictures);
        xrefTrailerResolver = new BoundedTable(meter);
        countObjects(bytes, meter);
    }

    // A file without a table is searched for its objects, each of which is then noted.
    private static void countObjects(byte[] bytes, Meter meter) {
        if (bytes.length > FEW_OBJECTS) {
            for (int i = 1; i + 2 < bytes.length; i++) {
                if (bytes[i] == 'o' && bytes[i + 1] == 'b' && bytes[i + 2] == 'j' && bytes[i - 1] != 'd') {
                    meter.objects(BoundedTable.WEIGHT);
                }
            }
        }
    }

    @Override
    protected COSBase parseDirObject() throws IOException {
        meter.objects(1);
        return super.parseDirObject();
    }

    @Override
    protected COSName parseCOSName() throws IOException {
        meter.objects(NAME);
        return super.parseCOSName();
    }

    /// Pages are walked by our own tree; PDFBox would descend without limit.
    @Override
    protected void checkPages(COSDictionary catalog) {
        // Nothing to mend.
    }
}
