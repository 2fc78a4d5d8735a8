package dev.shortlist.export.rendering.adapter.pdf;

import dev.shortlist.export.rendering.domain.CleanText;
import java.awt.Color;
import java.util.List;
import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfWriter;

/// Skills as little labels that flow like words.
final class Chips {

    private static final int MOST = 24;
    private static final int LONGEST = 40;
    private static final Typeface.Style STYLE = Typeface.regular(8);
    private static final Font LATIN = Typeface.font(Typeface.latin(STYLE), STYLE);
    private static final float ABOVE = 1.6f;
    private static final float BELOW = 1.8f;

    private Chips() {}

    /// What a label means.
    enum Kind {
        REQUIRED(new Color(0xE1EAF3), Ink.BRAND),
        NEUTRAL(new Color(0xEEF1F5), Ink.MUTED),
        MATCHED(Ink.GOOD_SOFT, Ink.GOOD),
        MISSING(Ink.BAD_SOFT, Ink.BAD);

        private final Color fill;
        private final Color ink;

        Kind(Color fill, Color ink) {
            this.fill = fill;
            this.ink = ink;
        }
    }

    static PdfPCell labelled(String label, List<String> items, Kind kind) {
        var phrase = new Phrase();
        Words.chunks(label + "   ", Typeface.muted(8)).forEach(phrase::add);
        return cell(addTo(phrase, items, kind));
    }

    static PdfPCell of(List<String> items, Kind kind) {
        return cell(addTo(new Phrase(), items, kind));
    }

    private static PdfPCell cell(Phrase phrase) {
        var cell = Words.plain(new PdfPCell(phrase));
        cell.setLeading(0, 1.75f);
        cell.setRunDirection(PdfWriter.RUN_DIRECTION_LTR);
        cell.setPaddingBottom(3);
        return cell;
    }

    private static Phrase addTo(Phrase phrase, List<String> items, Kind kind) {
        for (var item : items.subList(0, Math.min(items.size(), MOST))) {
            // A label does not break: its spaces do not either.
            var text = Words.shortened(CleanText.line(item), LONGEST).replace(' ', '\u00A0');
            Words.chunks("\u00A0" + text + "\u00A0", STYLE.in(kind.ink))
                    .forEach(chunk -> phrase.add(filled(chunk, kind.fill)));
            phrase.add(new Chunk("  ", LATIN));
        }
        if (items.size() > MOST) {
            Words.chunks("+ " + (items.size() - MOST), Typeface.muted(8)).forEach(phrase::add);
        }
        return phrase;
    }

    // As high as Latin letters want it, also behind Arabic, whose face reaches further.
    private static Chunk filled(Chunk chunk, Color fill) {
        var above = ABOVE + Typeface.ascent(LATIN) - Typeface.ascent(chunk.getFont());
        var below = BELOW + Typeface.descent(chunk.getFont()) - Typeface.descent(LATIN);
        return chunk.setBackground(fill, 0, below, 0, above);
    }
}
