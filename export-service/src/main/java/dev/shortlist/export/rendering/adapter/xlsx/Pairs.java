package dev.shortlist.export.rendering.adapter.xlsx;

import java.util.Collection;
import java.util.List;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// Writes a sheet of titles, labels and values from top to bottom.
final class Pairs {

    // Excel's own limit is 27 such lines.
    private static final int MOST_LINES = 25;

    private final Worksheet sheet;
    private final int lastColumn;
    private final double[] widths;
    private int row;

    Pairs(Worksheet sheet, int lastColumn, double... widths) {
        this.sheet = sheet;
        this.lastColumn = lastColumn;
        this.widths = widths;
        sheet.hideGridLines();
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, widths[column]);
        }
    }

    void title(String text, String below) {
        Text.put(sheet, row, 0, text);
        band().bold().fontSize(18).fontColor(Palette.ON_BRAND).set();
        sheet.rowHeight(row++, 34);
        Text.put(sheet, row, 0, below);
        band().fontColor("D5E0EC").set();
        sheet.rowHeight(row++, 20);
        row++;
    }

    private StyleSetter band() {
        var style = sheet.range(row, 0, row, lastColumn).style();
        style.merge().fillColor(Palette.BRAND).verticalAlignment("center");
        return style;
    }

    void section(String text) {
        row++;
        Text.put(sheet, row, 0, text);
        sheet.range(row, 0, row, lastColumn)
                .style()
                .bold()
                .fontSize(12)
                .fontColor(Palette.BRAND)
                .borderStyle(BorderSide.BOTTOM, "medium")
                .borderColor(BorderSide.BOTTOM, Palette.BRAND)
                .set();
        row++;
    }

    /// Nothing is written for what is not known.
    void pair(String label, @Nullable Object value) {
        if (value == null || value.toString().isBlank()) {
            return;
        }
        label(label);
        put(1, value);
        sheet.rowHeight(row++, Heights.of(Heights.lines(value.toString(), widths[1]), MOST_LINES));
    }

    void pair(String label, Collection<String> values) {
        pair(label, values.isEmpty() ? null : String.join("\n", values));
    }

    /// A label and several cells beside it; bars go through as text.
    void row(String label, List<?> values) {
        label(label);
        for (int i = 0; i < values.size(); i++) {
            put(i + 1, values.get(i));
        }
        row++;
    }

    void bar(String label, int count, int most) {
        row(label, List.of(count, "█".repeat(most == 0 ? 0 : Math.round(count * 30f / most))));
        sheet.style(row - 1, 2)
                .fontColor(Palette.BAR)
                .borderStyle(BorderSide.BOTTOM, "thin")
                .borderColor(BorderSide.BOTTOM, Palette.LINE)
                .set();
    }

    private void label(String label) {
        Text.put(sheet, row, 0, label);
        sheet.style(row, 0)
                .bold()
                .fontColor(Palette.INK)
                .fillColor(Palette.LABEL)
                .verticalAlignment("top")
                .wrapText(true)
                .borderStyle(BorderSide.BOTTOM, "thin")
                .borderColor(BorderSide.BOTTOM, Palette.LINE)
                .set();
    }

    private void put(int column, Object value) {
        if (value instanceof Double number && number == Math.rint(number)) {
            sheet.value(row, column, number.longValue());
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else {
            Text.put(sheet, row, column, value.toString());
        }
        var style = sheet.style(row, column)
                .verticalAlignment("top")
                .fontColor(Palette.INK)
                .borderStyle(BorderSide.BOTTOM, "thin")
                .borderColor(BorderSide.BOTTOM, Palette.LINE);
        if (value instanceof Number) {
            style.horizontalAlignment("left").set();
        } else {
            style.wrapText(true).set();
        }
    }

    void finish() throws java.io.IOException {
        sheet.finish();
    }
}
