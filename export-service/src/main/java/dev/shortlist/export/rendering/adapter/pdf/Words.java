package dev.shortlist.export.rendering.adapter.pdf;

import dev.shortlist.export.rendering.adapter.pdf.Typeface.Style;
import dev.shortlist.export.rendering.domain.CleanText;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Chunk;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfWriter;

/// Text as a font can draw it: each run in a face that has its characters, right-to-left where it reads so.
final class Words {

    private static final String UNKNOWN = "□";

    private Words() {}

    static Phrase phrase(String text, Style style) {
        var phrase = new Phrase();
        chunks(text, style).forEach(phrase::add);
        return phrase;
    }

    static List<Chunk> chunks(String text, Style style) {
        var chunks = new ArrayList<Chunk>();
        var run = new StringBuilder();
        var face = Typeface.latin(style);
        for (var point : CleanText.of(text).codePoints().toArray()) {
            var next = isJoiner(point) ? face : Typeface.faceFor(point, style, face);
            var drawn = next == null ? Typeface.latin(style) : next;
            if (!drawn.equals(face)) {
                flush(chunks, run, face, style);
                face = drawn;
            }
            run.append(next == null ? UNKNOWN : Character.toString(point));
        }
        flush(chunks, run, face, style);
        return chunks;
    }

    // Spaces, joiners and line ends stay in the run, whatever its face.
    private static boolean isJoiner(int point) {
        return point == ' ' || point == '\n' || point == '\t' || Character.getType(point) == Character.FORMAT;
    }

    private static void flush(List<Chunk> chunks, StringBuilder run, BaseFont face, Style style) {
        if (!run.isEmpty()) {
            chunks.add(new Chunk(withoutMarks(run), Typeface.font(face, style)));
            run.setLength(0);
        }
    }

    // Invisible marks have done their work on direction by here, and fonts draw some of them as boxes.
    private static String withoutMarks(CharSequence run) {
        return run.toString().replaceAll("[\\u200B-\\u200F\\u2060\\uFE0E\\uFE0F\\uFEFF]", "");
    }

    /// By the first letter that has a direction.
    static boolean isRightToLeft(String text) {
        return !text.isEmpty() && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    static int direction(String text) {
        return isRightToLeft(text) ? PdfWriter.RUN_DIRECTION_RTL : PdfWriter.RUN_DIRECTION_LTR;
    }

    /// A borderless cell of one text, on its own side.
    static PdfPCell cell(String text, Style style) {
        var cell = new PdfPCell(phrase(text, style));
        cell.setRunDirection(direction(text));
        return plain(cell);
    }

    static PdfPCell plain(PdfPCell cell) {
        cell.setBorder(0);
        cell.setPadding(0);
        cell.setLeading(0, 1.32f);
        cell.setUseAscender(true);
        cell.setUseDescender(true);
        return cell;
    }

    static PdfPCell toTheRight(PdfPCell cell) {
        cell.setHorizontalAlignment(
                cell.getRunDirection() == PdfWriter.RUN_DIRECTION_RTL ? Element.ALIGN_LEFT : Element.ALIGN_RIGHT);
        return cell;
    }

    /// On the left even when it reads from the right.
    static PdfPCell leftAligned(PdfPCell cell) {
        cell.setHorizontalAlignment(
                cell.getRunDirection() == PdfWriter.RUN_DIRECTION_RTL ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
        return cell;
    }

    /// At most so many characters, cut between words where there is one to cut at.
    static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        var space = text.lastIndexOf(' ', most);
        var end = space > most / 2 ? space : most - (Character.isHighSurrogate(text.charAt(most - 1)) ? 1 : 0);
        return text.substring(0, end).stripTrailing() + "…";
    }
}
