package dev.shortlist.reader.pdf;

import dev.shortlist.reader.limit.Meter;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.ICOSParser;

/// Makes the streams of a document; every parser of PDFBox, also the one that repairs damaged files, asks here for
/// them.
final class BoundedDocument extends COSDocument {

    private final ICOSParser parser;
    private final Meter meter;
    private final boolean pictures;

    BoundedDocument(ICOSParser parser, Meter meter, boolean pictures) {
        super(parser);
        this.parser = parser;
        this.meter = meter;
        this.pictures = pictures;
    }

    @Override
    public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
        meter.entry();
        var stream = new BoundedStream(parser.createRandomAccessReadView(start, length), meter, pictures);
        dictionary.forEach(stream::setItem);
        stream.setKey(dictionary.getKey());
        return stream;
    }
}
