package dev.shortlist.reader.pdf.font;

import dev.shortlist.reader.limit.Meter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/// Widths by glyph number, as lists and as ranges that are never expanded.
final class GlyphWidths {

    // The first use of each glyph walks along them.
    private static final int MOST_RANGES = 10_000;

    private record Range(int low, int high, float width) {}

    private final float usual;
    private final Map<Integer, Float> single = new HashMap<>();
    private final List<Range> ranges = new ArrayList<>();

    private GlyphWidths(float usual) {
        this.usual = usual;
    }

    static GlyphWidths of(COSDictionary descendant, Meter meter) {
        var widths = new GlyphWidths(descendant.getFloat(COSName.DW, 1000) / 1000);
        if (descendant.getDictionaryObject(COSName.W) instanceof COSArray listed) {
            widths.read(listed, meter);
        }
        return widths;
    }

    float width(int glyph) {
        Float width = single.get(glyph);
        if (width != null) {
            return width;
        }
        for (Range range : ranges) {
            if (range.low() <= glyph && glyph <= range.high()) {
                single.put(glyph, range.width());
                return range.width();
            }
        }
        single.put(glyph, usual);
        return usual;
    }

    private void read(COSArray listed, Meter meter) {
        int i = 0;
        while (i + 1 < listed.size()) {
            meter.tick();
            int first = listed.getObject(i) instanceof COSNumber number ? number.intValue() : 0;
            if (listed.getObject(i + 1) instanceof COSArray each) {
                list(first, each, meter);
                i += 2;
            } else {
                range(first, listed, i);
                i += 3;
            }
        }
    }

    private void list(int first, COSArray each, Meter meter) {
        for (int k = 0; k < each.size(); k++) {
            if (each.getObject(k) instanceof COSNumber width) {
                meter.objects(1);
                single.put(first + k, width.floatValue() / 1000);
            }
        }
    }

    private void range(int first, int last, float width) {
        if (first == last) {
            single.put(first, width);
        } else if (ranges.size() < MOST_RANGES) {
            ranges.add(new Range(first, last, width));
        }
    }

    private void range(int first, COSArray listed, int at) {
        if (at + 2 < listed.size()
                && listed.getObject(at + 1) instanceof COSNumber last
                && listed.getObject(at + 2) instanceof COSNumber width) {
            range(first, last.intValue(), width.floatValue() / 1000);
        }
    }
}
