package dev.shortlist.samples.pdf;

import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

/// What the glyphs of an embedded font are, and how wide in thousandths of its size.
record GlyphTable(Map<Integer, Kind> kinds, Map<Integer, Integer> widths) {

    enum Kind {
        ARABIC,
        LATIN,
        NEUTRAL
    }

    private record Block(int first, int last) {}

    private static final List<Block> BLOCKS = List.of(
            new Block(0x20, 0x24F), new Block(0x600, 0x6FF), new Block(0x2000, 0x206F), new Block(0xFB50, 0xFEFC));

    /// Regular and bold.
    static final List<GlyphTable> AMIRI =
            List.of(of(Faces.embedded("Amiri-Regular.ttf")), of(Faces.embedded("Amiri-Bold.ttf")));

    // OpenPDF tells the glyph of a letter only by showing it: on a page that is thrown away.
    private static GlyphTable of(BaseFont font) {
        var table = new GlyphTable(new HashMap<>(), new HashMap<>());
        var document = new Document();
        var canvas = new PdfContentByte(PdfWriter.getInstance(document, OutputStream.nullOutputStream()));
        document.open();
        canvas.beginText();
        canvas.setFontAndSize(font, 1);
        for (var block : BLOCKS) {
            for (int c = block.first(); c <= block.last(); c++) {
                table.add(c, font, canvas);
            }
        }
        return table;
    }

    private void add(int codePoint, BaseFont font, PdfContentByte canvas) {
        canvas.getInternalBuffer().reset();
        canvas.showText(Character.toString(codePoint));
        var glyphs = ShownText.glyphs(canvas.getInternalBuffer().toByteArray());
        if (glyphs.size() == 1) {
            kinds.putIfAbsent(glyphs.getFirst(), kind(codePoint));
            widths.putIfAbsent(glyphs.getFirst(), font.getWidth(codePoint));
        }
    }

    private static Kind kind(int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC, Character.DIRECTIONALITY_NONSPACING_MARK -> Kind.ARABIC;
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT,
                    Character.DIRECTIONALITY_EUROPEAN_NUMBER,
                    Character.DIRECTIONALITY_ARABIC_NUMBER -> Kind.LATIN;
            default -> Kind.NEUTRAL;
        };
    }
}
