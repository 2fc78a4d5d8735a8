package dev.shortlist.reader.pdf;

import dev.shortlist.reader.limit.Meter;
import java.io.IOException;
import org.apache.pdfbox.pdfparser.PDFParser;

/// PDFBox's parser over bytes and streams that watch the budget.
final class BoundedParser extends PDFParser {

    BoundedParser(byte[] bytes, Meter meter) throws IOException {
        this(bytes, meter, false);
    }

    /// `pictures` says whether streams of pictures may be unpacked too.
    BoundedParser(byte[] bytes, Meter meter, boolean pictures) throws IOException {
        super(new ByteSource(bytes, meter));
        document = new BoundedDocument(this, meter, pictures);
    }
}
