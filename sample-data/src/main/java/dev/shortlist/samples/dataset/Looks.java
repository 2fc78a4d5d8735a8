package dev.shortlist.samples.dataset;

import dev.shortlist.samples.chance.Dice;
import dev.shortlist.samples.sheet.Finish;
import dev.shortlist.samples.sheet.Finish.HeadingForm;
import dev.shortlist.samples.sheet.Finish.Letters;
import dev.shortlist.samples.sheet.Look;
import dev.shortlist.samples.told.Cv;
import dev.shortlist.samples.told.Manner;
import dev.shortlist.samples.txt.Encoding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Chooses letters, colors and charsets that can show a CV.
final class Looks {

    private static final String WESTERN = "windows-1252";
    private static final String ARABIC = "windows-1256";
    private static final List<String> ACCENTS =
            List.of("1f4e79", "14532d", "7c2d12", "334155", "86198f", "0e7490", "9f1239", "3730a3", "000000", "b45309");
    private static final List<String> UNICODE = List.of("UTF-8", "UTF-8", "UTF-8 BOM", "UTF-16", "UTF-16LE BOM");

    private Looks() {}

    static Look of(Cv cv, String format, String layout, Dice dice) {
        String text = cv.toString();
        boolean arabic = cv.base().equals("ar");
        boolean latex = layout.equals("latex");
        String font = font(text, format, latex, dice.fork("font"));
        return new Look(
                font,
                latex ? "000000" : dice.fork("accent").pick(ACCENTS),
                "short",
                0,
                false,
                format.equals("txt") ? charset(text, arabic, dice.fork("charset")) : null,
                finish(latex, Manner.pageOf(cv.base()), font, dice.fork("finish")));
    }

    private static String font(String text, String format, boolean latex, Dice dice) {
        if (format.equals("docx")) {
            return dice.pick(List.of("Calibri", "Arial", "Times New Roman", "Cambria"));
        }
        if (!Encoding.holds(text, WESTERN)) {
            return "Amiri";
        }
        return latex ? "Times" : dice.pick(List.of("Helvetica", "Helvetica", "Times", "Courier", "Amiri"));
    }

    private static @Nullable String charset(String text, boolean arabic, Dice dice) {
        String old = arabic ? ARABIC : WESTERN;
        if (dice.chance(35) && Encoding.holds(text, old)) {
            return old;
        }
        return dice.pick(UNICODE);
    }

    private static Finish finish(boolean latex, String page, String font, Dice dice) {
        return new Finish(
                latex ? HeadingForm.CAPITALS : dice.pick(List.of(HeadingForm.values())),
                latex || dice.chance(20),
                dice.pick(List.of("•", "•", "•", "-", "–", "»")),
                dice.chance(25) ? page : null,
                font.equals("Amiri") ? dice.pick(List.of(Letters.values())) : Letters.SHAPED,
                dice.chance(20));
    }
}
