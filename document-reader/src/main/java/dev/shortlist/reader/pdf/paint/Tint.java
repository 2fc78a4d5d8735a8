package dev.shortlist.reader.pdf.paint;

import dev.shortlist.reader.color.Ink;
import dev.shortlist.reader.limit.Meter;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.function.PDFunction;
import org.jspecify.annotations.Nullable;

/// Works out the colour that a tint of a named ink looks like, where that costs little.
final class Tint {

    private static final int SAMPLED = 0;
    private static final int STITCHED = 3;
    private static final int PROGRAM = 4;
    // A table of samples is walked along every edge of a cube of so many dimensions.
    private static final int MOST_DIMENSIONS = 6;
    private static final int MOST_SAMPLES = 200_000;
    private static final int MOST_PARTS = 64;
    private static final int LONGEST_PROGRAM = 64 * 1024;
    private static final int DEEPEST_PROGRAM = 20;

    private Tint() {}

    static Inks of(Inks alternate, @Nullable COSBase transform, Meter meter) {
        if (!isCheap(transform, true)) {
            return Inks.UNKNOWN;
        }
        try {
            PDFunction function = PDFunction.create(transform);
            return values -> {
                meter.look();
                return ink(alternate, function, values);
            };
        } catch (IOException | RuntimeException damaged) {
            return Inks.UNKNOWN;
        }
    }

    private static int ink(Inks alternate, PDFunction function, float[] values) {
        try {
            return alternate.ink(function.eval(values));
        } catch (IOException | RuntimeException damaged) {
            return Ink.UNKNOWN;
        }
    }

    private static boolean isCheap(@Nullable COSBase function, boolean mayHaveParts) {
        if (!(function instanceof COSDictionary dictionary)) {
            return false;
        }
        return switch (dictionary.getInt(COSName.FUNCTION_TYPE, -1)) {
            case SAMPLED -> hasFewSamples(dictionary.getCOSArray(COSName.SIZE));
            case PROGRAM -> dictionary instanceof COSStream program && isShallow(program);
            case STITCHED -> mayHaveParts && hasCheapParts(dictionary.getCOSArray(COSName.FUNCTIONS));
            default -> true;
        };
    }

    private static boolean hasFewSamples(@Nullable COSArray sizes) {
        if (sizes == null || sizes.size() > MOST_DIMENSIONS) {
            return false;
        }
        long samples = 1;
        for (int i = 0; i < sizes.size() && samples <= MOST_SAMPLES; i++) {
            samples *= sizes.getObject(i) instanceof COSNumber size ? Math.max(1, size.longValue()) : 1;
        }
        return samples <= MOST_SAMPLES;
    }

    private static boolean isShallow(COSStream program) {
        try (var content = program.createInputStream()) {
            byte[] bytes = content.readAllBytes();
            int depth = 0;
            int deepest = 0;
            for (byte b : bytes) {
                depth += b == '{' ? 1 : b == '}' ? -1 : 0;
                deepest = Math.max(deepest, depth);
            }
            return bytes.length <= LONGEST_PROGRAM && deepest <= DEEPEST_PROGRAM;
        } catch (IOException damaged) {
            return false;
        }
    }

    // Parts of parts could be the whole again.
    private static boolean hasCheapParts(@Nullable COSArray parts) {
        if (parts == null || parts.size() > MOST_PARTS) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (!isCheap(parts.getObject(i), false)) {
                return false;
            }
        }
        return true;
    }
}
