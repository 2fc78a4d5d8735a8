package dev.shortlist.reader.pdf;

import dev.shortlist.reader.limit.Meter;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdfparser.XrefTrailerResolver;

/// The table of objects that charges each entry, as a few packed bytes can claim millions.
final class BoundedTable extends XrefTrailerResolver {

    static final int WEIGHT = 4;

    private final Meter meter;

    BoundedTable(Meter meter) {
        this.meter = meter;
    }

    @Override
    public void setXRef(COSObjectKey key, long offset) {
        meter.objects(WEIGHT);
        super.setXRef(key, offset);
    }
}
