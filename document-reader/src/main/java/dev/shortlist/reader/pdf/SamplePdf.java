package dev.shortlist.reader.pdf;

import java.util.List;

/// Small PDFs made in memory that take most paths of the engine: fonts, maps, colours, columns, dates, links, hidden
/// text.
public final class SamplePdf {

    private static final String PANEL = "0.2 0.3 0.5 rg 0 0 200 842 re f\n1 g BT /F2 14 Tf 20 780 Td (SKILLS) Tj ET\n";
    private static final String LINE =
            "BT /F1 10 Tf %d %d Td [(Built and ) -20 (measured servi) 10 (ces, line %d)] TJ ET%n";
    private static final String CELL = "BT /%s %d Tf %d %d Td (%s) Tj ET%n";
    private static final String MAP = "begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange 2 beginbfrange"
            + " <0001> <0004> <0627> <0005> <0005> [<fefb>] endbfrange 1 beginbfchar <0006> <00660069> endbfchar endcmap";
    private static final String ARABIC = "/Span <</MCID 1>> BDC BT /F3 11 Tf %d %d Td"
            + " <00010002000300040005> Tj 90 0 Td <000300010006> Tj ET EMC%n";
    private static final String SHAPES =
            "q 1 0 0 1 0 0 cm /DeviceRGB cs 0.4 0.4 0.4 sc 20 30 m 60 30 l 60 40 70 50 80 30 c"
                    + " h f 1 w 230 60 m 560 60 l S 0 0 595 842 re W n Q\n";
    private static final String WIDE = "services for everyone who waits, over the whole width of both columns above ";
    private static final String HIDDEN = "1 g BT /F1 1 Tf 300 20 Td (invisible) Tj ET\n";
    private static final List<String> DICTIONARIES = List.of(
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<<"
                    + "/F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"
                    + "/F2<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold>>"
                    + "/F3<</Type/Font/Subtype/Type0/BaseFont/AAAAAA+Naskh-Bold/Encoding/Identity-H/ToUnicode 5 0 R"
                    + "/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/DW 500/W[1[600 500] 3 9 550]>>]>>>>>>"
                    + "/Annots[<</Subtype/Link/Rect[20 60 220 80]/A<</S/URI/URI(https://example.org)>>>>]>>");

    private SamplePdf() {}

    public static List<byte[]> files() {
        return List.of(
                SampleFile.plain(DICTIONARIES, List.of(columns(), MAP)),
                SampleFile.packed(DICTIONARIES, List.of(entries(), MAP)),
                SampleFile.packed(DICTIONARIES, List.of(fromTheRight(), MAP)));
    }

    private static String columns() {
        var content = new StringBuilder(PANEL);
        // Long enough for the sorting of long arrays to be warm too.
        for (int i = 0; i < 48; i++) {
            content.append(LINE.formatted(20, 750 - i * 11, i))
                    .append("0 g ")
                    .append(LINE.formatted(230, 780 - i * 12, i));
        }
        for (int i = 0; i < 2; i++) {
            content.append(LINE.formatted(20, 100 - i * 14, i).replace("services", WIDE));
        }
        for (int i = 0; i < 6; i++) {
            content.append(ARABIC.formatted(230, 195 - i * 12));
        }
        return content.append(SHAPES).append(HIDDEN).toString();
    }

    /// Entries with their dates beside them, some of which go on in the next line; of uneven width, so that sorting has
    /// work to do.
    private static String entries() {
        var content = new StringBuilder(CELL.formatted("F2", 18, 240, 800, "Ada Marlow"));
        for (int i = 0; i < 12; i++) {
            int top = 770 - i * 60;
            content.append(CELL.formatted("F2", 11, 60, top, "Engineer, Northwind ".repeat(1 + i * 5 % 3)))
                    .append(CELL.formatted("F1", 9, 430 + i * 7 % 50, top, i % 3 == 0 ? "Mar 2019 -" : "2018 - 2020"))
                    .append(CELL.formatted("F1", 9, 430 + i * 7 % 50, top - 12, i % 3 == 0 ? "May 2021" : "Riyadh"));
            for (int row = 1; row < 4; row++) {
                String text = "Built and measured services, ".repeat(1 + (i + row) % 2) + row;
                content.append(CELL.formatted("F1", 10 - i % 2, 60 + 12 * (row % 2), top - row * 13, text));
            }
        }
        return content.append(SHAPES).toString();
    }

    private static String fromTheRight() {
        var content = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            content.append(ARABIC.formatted(400 - i % 4 * 20, 780 - i * 14))
                    .append(i % 3 > 0 ? CELL.formatted("F1", 9, 60, 780 - i * 14, "2018 - 202" + i % 6) : "");
        }
        return content.toString();
    }
}
