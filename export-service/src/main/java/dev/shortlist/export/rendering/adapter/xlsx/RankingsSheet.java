package dev.shortlist.export.rendering.adapter.xlsx;

import dev.shortlist.contracts.ranking.Gate;
import dev.shortlist.export.rendering.domain.Column;
import dev.shortlist.export.rendering.domain.Report;
import dev.shortlist.export.rendering.domain.Result;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// The table of results: header and names stay in view, every column filters, scores are colored.
final class RankingsSheet {

    // Styles are set on a block of rows at once: per cell they cost more than the values.
    private static final int BLOCK = 256;
    private static final int FROZEN_COLUMNS = 3;
    private static final int MOST_LINES = 5;

    private final Worksheet sheet;
    private final List<Column> columns;
    private final double[] widths;
    private int row = 1;
    private int blockStart = 1;
    private int lines = 1;

    private RankingsSheet(Worksheet sheet, Report report) {
        this.sheet = sheet;
        this.columns = Column.of(report);
        this.widths =
                columns.stream().mapToDouble(column -> width(column.kind())).toArray();
    }

    static RankingsSheet in(Workbook workbook, Report report) {
        var rankings = new RankingsSheet(workbook.newWorksheet("Rankings"), report);
        rankings.layOut();
        rankings.writeHeader();
        return rankings;
    }

    // All of this is written with the first block and cannot be changed later.
    private void layOut() {
        sheet.freezePane(FROZEN_COLUMNS, 1);
        sheet.setTabColor(Palette.BRAND);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A3_PAPER);
        sheet.repeatRows(0);
        sheet.repeatCols(0, FROZEN_COLUMNS - 1);
        for (int column = 0; column < columns.size(); column++) {
            sheet.width(column, widths[column]);
        }
    }

    private static double width(Column.Kind kind) {
        return switch (kind) {
            case COUNT -> 8;
            case SCORE -> 10;
            case POINTS -> 12;
            case NAME -> 28;
            case GATES -> 30;
            case WORD -> 12;
            case TAGS -> 34;
            case PROSE -> 56;
            case ID -> 38;
        };
    }

    private void writeHeader() {
        for (int column = 0; column < columns.size(); column++) {
            Text.put(sheet, 0, column, columns.get(column).title());
        }
        sheet.rowHeight(0, 32);
        sheet.range(0, 0, 0, columns.size() - 1)
                .style()
                .bold()
                .fontColor(Palette.ON_BRAND)
                .fillColor(Palette.BRAND)
                .verticalAlignment("center")
                .wrapText(true)
                .set();
    }

    void add(Result result) throws IOException {
        for (int column = 0; column < columns.size(); column++) {
            put(column, columns.get(column).value().apply(result));
        }
        sheet.rowHeight(row++, Heights.of(lines, MOST_LINES));
        lines = 1;
        if (row - blockStart == BLOCK) {
            flush();
        }
    }

    private void put(int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Double number when !number.isNaN() && !number.isInfinite() -> sheet.value(row, column, number);
            case Double _ -> {}
            case Number number -> sheet.value(row, column, number);
            case List<?> items -> putList(column, items);
            default -> putText(column, value.toString());
        }
    }

    private void putList(int column, List<?> items) {
        if (!items.isEmpty()) {
            var separator = columns.get(column).kind() == Column.Kind.TAGS ? ", " : "\n";
            putText(
                    column,
                    items.stream()
                            .map(item -> item instanceof Gate gate ? marked(gate) : item.toString())
                            .collect(Collectors.joining(separator)));
        }
    }

    private void putText(int column, String text) {
        Text.put(sheet, row, column, text);
        if (lines < MOST_LINES) {
            lines = Math.max(lines, Heights.lines(text, widths[column]));
        }
    }

    private static String marked(Gate gate) {
        var mark = switch (gate.met()) {
            case YES -> "✓ ";
            case NO -> "✗ ";
            case NO_DATA -> "? ";
        };
        return mark + gate.requirement();
    }

    private void flush() throws IOException {
        if (row > blockStart) {
            RankingsStyle.apply(sheet, columns, blockStart, row - 1);
        }
        sheet.flush();
        blockStart = row;
    }

    void finish() throws IOException {
        flush();
        sheet.setAutoFilter(0, 0, Math.max(row - 1, 1), columns.size() - 1);
        RankingsStyle.colorByValue(sheet, columns, Math.max(row - 1, 1));
        sheet.finish();
    }
}
