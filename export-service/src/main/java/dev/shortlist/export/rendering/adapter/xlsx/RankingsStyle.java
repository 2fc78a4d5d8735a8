package dev.shortlist.export.rendering.adapter.xlsx;

import dev.shortlist.export.rendering.domain.Column;
import dev.shortlist.export.rendering.domain.Tone;
import java.util.List;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.ConditionalFormattingExpressionRule;
import org.dhatim.fastexcel.Worksheet;

/// How the rows of results look.
final class RankingsStyle {

    private RankingsStyle() {}

    static void apply(Worksheet sheet, List<Column> columns, int first, int last) {
        for (int column = 0; column < columns.size(); column++) {
            var style = sheet.range(first, column, last, column)
                    .style()
                    .verticalAlignment("top")
                    .fontColor(Palette.INK)
                    .borderStyle(BorderSide.BOTTOM, "thin")
                    .borderColor(BorderSide.BOTTOM, Palette.LINE);
            switch (columns.get(column).kind()) {
                case COUNT -> style.format("0").horizontalAlignment("center").set();
                case SCORE ->
                    style.format("0.0").bold().horizontalAlignment("center").set();
                case POINTS -> style.format("0.0").horizontalAlignment("center").set();
                // No alignment for text: the program then puts Arabic to the right by itself.
                case NAME -> style.bold().wrapText(true).set();
                case ID -> style.fontColor(Palette.MUTED).set();
                case GATES, WORD, TAGS, PROSE -> style.wrapText(true).set();
            }
        }
    }

    /// As rules rather than fills: they follow the values when somebody sorts or edits the sheet.
    static void colorByValue(Worksheet sheet, List<Column> columns, int last) {
        for (int column = 0; column < columns.size(); column++) {
            var cell = "$" + letter(column) + "2";
            switch (columns.get(column).id()) {
                case "match_score" -> colorScores(sheet, column, last, cell);
                case "decision" -> {
                    colorWord(sheet, column, last, cell + "=\"shortlist\"", Tone.STRONG);
                    colorWord(sheet, column, last, cell + "=\"hold\"", Tone.FAIR);
                    colorWord(sheet, column, last, cell + "=\"reject\"", Tone.POOR);
                }
                case "integrity" -> colorWord(sheet, column, last, cell + "=\"suspicious\"", Tone.POOR);
                case "must_haves" -> {
                    colorWord(sheet, column, last, "ISNUMBER(FIND(\"✗\"," + cell + "))", Tone.WEAK);
                    colorWord(sheet, column, last, "ISNUMBER(FIND(\"?\"," + cell + "))", Tone.FAIR);
                }
                default -> {}
            }
        }
    }

    private static void colorScores(Worksheet sheet, int column, int last, String cell) {
        for (var tone : Tone.values()) {
            var rule = "AND(ISNUMBER(" + cell + ")," + cell + ">=" + tone.from() + ")";
            colorWord(sheet, column, last, rule, tone);
        }
    }

    private static void colorWord(Worksheet sheet, int column, int last, String rule, Tone tone) {
        sheet.range(1, column, last, column)
                .style()
                .fillColor(Palette.fill(tone))
                .fontColor(Palette.ink(tone))
                .set(new ConditionalFormattingExpressionRule(rule, true));
    }

    static String letter(int column) {
        var letter = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? letter : letter(column / 26 - 1) + letter;
    }
}
