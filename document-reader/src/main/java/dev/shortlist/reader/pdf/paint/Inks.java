package dev.shortlist.reader.pdf.paint;

import dev.shortlist.reader.color.Ink;
import dev.shortlist.reader.limit.Meter;
import dev.shortlist.reader.pdf.token.Operands;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/// A colour space, as far as it takes to tell the colour of text from the colour behind it.
public interface Inks {

    Inks GRAY = values -> Ink.gray(values[0]);
    Inks RGB = values -> Ink.rgb(values[0], at(values, 1), at(values, 2));
    Inks CMYK = values -> Ink.cmyk(values[0], at(values, 1), at(values, 2), at(values, 3));
    // Lightness alone tells pale from dark.
    Inks LAB = values -> Ink.gray(values[0] / 100);
    Inks UNKNOWN = values -> Ink.UNKNOWN;

    int ink(float[] values);

    /// The colour that the operands of sc or scn name.
    default int ink(Operands operands) {
        if (!operands.isNumber(0)) {
            return Ink.UNKNOWN;
        }
        var values = new float[Math.min(operands.size(), 32)];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) operands.number(i);
        }
        return ink(values);
    }

    static Inks of(@Nullable COSBase space, Meter meter) {
        return switch (space) {
            case COSName name -> named(name.getName());
            case COSArray array
            when array.size() > 0 && array.getObject(0) instanceof COSName family ->
                family(family.getName(), array, meter);
            case null, default -> UNKNOWN;
        };
    }

    private static Inks named(String name) {
        return switch (name) {
            case "DeviceGray", "G", "CalGray" -> GRAY;
            case "DeviceRGB", "RGB", "CalRGB" -> RGB;
            case "DeviceCMYK", "CMYK" -> CMYK;
            default -> UNKNOWN;
        };
    }

    private static Inks family(String family, COSArray space, Meter meter) {
        return switch (family) {
            case "ICCBased" ->
                space.getObject(1) instanceof COSStream profile ? ofComponents(profile.getInt(COSName.N, 0)) : UNKNOWN;
            case "Lab" -> LAB;
            case "Separation", "DeviceN" ->
                space.size() > 3 ? Tint.of(alternate(space.getObject(2), meter), space.getObject(3), meter) : UNKNOWN;
            default -> named(family);
        };
    }

    // An alternate space is a device space or one made from a profile; anything deeper could nest without end.
    private static Inks alternate(@Nullable COSBase space, Meter meter) {
        if (space instanceof COSArray array && array.size() > 0 && array.getObject(0) instanceof COSName family) {
            String name = family.getName();
            return name.equals("Separation") || name.equals("DeviceN") ? UNKNOWN : family(name, array, meter);
        }
        return space instanceof COSName name ? named(name.getName()) : UNKNOWN;
    }

    private static Inks ofComponents(int count) {
        return switch (count) {
            case 1 -> GRAY;
            case 3 -> RGB;
            case 4 -> CMYK;
            default -> UNKNOWN;
        };
    }

    private static float at(float[] values, int index) {
        return index < values.length ? values[index] : 0;
    }
}
