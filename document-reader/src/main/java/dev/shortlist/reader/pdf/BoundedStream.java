package dev.shortlist.reader.pdf;

import dev.shortlist.reader.limit.Meter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;

/// A stream that unpacks within the budget, also when PDFBox itself asks for its bytes: PDFBox's own unpack without
/// limit.
final class BoundedStream extends COSStream {

    // Where pictures are not looked at, their codecs, the most fragile code of all, are never run.
    private static final Set<String> FILTERS = Set.of(
            "FlateDecode",
            "Fl",
            "LZWDecode",
            "LZW",
            "ASCII85Decode",
            "A85",
            "ASCIIHexDecode",
            "AHx",
            "RunLengthDecode",
            "RL",
            "Crypt");
    private static final int MOST_FILTERS = 4;
    private static final int BYTES_OF_AN_OBJECT = 3;
    private static final int LONGEST_ROW = 1 << 20;

    private final Meter meter;
    private final boolean pictures;

    BoundedStream(RandomAccessReadView view, Meter meter, boolean pictures) throws IOException {
        super(null, view);
        this.meter = meter;
        this.pictures = pictures;
    }

    /// The plain bytes of any stream, without the copies that reading them would make.
    static byte[] bytes(COSStream stream) throws IOException {
        if (stream instanceof BoundedStream bounded) {
            return bounded.decoded();
        }
        try (var input = stream.createInputStream()) {
            return input.readAllBytes();
        }
    }

    byte[] decoded() throws IOException {
        return decoded(DecodeOptions.DEFAULT);
    }

    private byte[] decoded(DecodeOptions options) throws IOException {
        List<COSName> filters = filters();
        InputStream input = createRawInputStream();
        if (filters.isEmpty()) {
            byte[] raw = input.readAllBytes();
            meter.inflate(raw.length, raw.length);
            return raw;
        }
        byte[] bytes = new byte[0];
        for (int i = 0; i < filters.size(); i++) {
            bytes = decode(input, filters.get(i), i, options);
            input = new ByteArrayInputStream(bytes);
        }
        return bytes;
    }

    @Override
    public RandomAccessRead createView() throws IOException {
        byte[] plain = decoded();
        if (COSName.OBJ_STM.equals(getCOSName(COSName.TYPE))) {
            meter.objects(plain.length / BYTES_OF_AN_OBJECT);
        }
        return new RandomAccessReadBuffer(plain);
    }

    @Override
    public COSInputStream createInputStream(DecodeOptions options) throws IOException {
        byte[] plain = decoded(options);
        var view = new RandomAccessReadView(new RandomAccessReadBuffer(plain), 0, plain.length);
        return new COSStream(null, view).createInputStream(options);
    }

    // Unlocked bytes take the place of locked ones, stream by stream.
    @Override
    public OutputStream createRawOutputStream() throws IOException {
        meter.inflate((int) getLength(), getLength());
        return super.createRawOutputStream();
    }

    private byte[] decode(InputStream input, COSName filter, int index, DecodeOptions options) throws IOException {
        boolean plainFlate = filter.getName().startsWith("Fl") && getDictionaryObject(COSName.DECODE_PARMS) == null;
        byte[] encoded = input.readAllBytes();
        if (PictureLimits.isPicture(filter)) {
            PictureLimits.check(filter, encoded, this, options);
        }
        var output = new BoundedOutput(meter, encoded.length * 4);
        if (plainFlate && output.inflate(encoded)) {
            return output.bytes();
        }
        refuseLongRows(index);
        var lenient = new BoundedOutput(meter, encoded.length * 4);
        FilterFactory.INSTANCE
                .getFilter(filter)
                .decode(new ByteArrayInputStream(encoded), lenient, this, index, options);
        return lenient.bytes();
    }

    // A predictor asks for two whole rows of memory, however long the file says that a row is.
    private void refuseLongRows(int index) throws IOException {
        COSBase parameters = getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        if (parameters instanceof COSArray array) {
            parameters = index < array.size() ? array.getObject(index) : null;
        }
        if (parameters instanceof COSDictionary row) {
            long columns = row.getInt(COSName.COLUMNS, 1);
            long colors = row.getInt(COSName.COLORS, 1);
            long bits = row.getInt(COSName.BITS_PER_COMPONENT, 8);
            if (columns < 0 || colors < 0 || bits < 0 || bits > 32 || columns * Math.min(colors, 32) > LONGEST_ROW) {
                throw new IOException("Rows of " + columns + " columns and " + colors + " colours");
            }
        }
    }

    private List<COSName> filters() throws IOException {
        List<COSName> names = switch (getFilters()) {
            case COSName name -> List.of(name);
            case COSArray array -> names(array);
            case null, default -> List.of();
        };
        if (names.size() > MOST_FILTERS || !names.stream().allMatch(this::isAllowed)) {
            throw new IOException("Not a stream of text, fonts or objects: " + names);
        }
        return names;
    }

    private boolean isAllowed(COSName filter) {
        return FILTERS.contains(filter.getName()) || (pictures && PictureLimits.isPicture(filter));
    }

    private static List<COSName> names(COSArray array) {
        return IntStream.range(0, array.size())
                .mapToObj(i -> array.getObject(i) instanceof COSName name ? name : COSName.getPDFName("?"))
                .toList();
    }
}
