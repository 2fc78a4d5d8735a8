package dev.shortlist.export.rendering.adapter.xlsx;

import dev.shortlist.export.rendering.domain.CleanText;
import dev.shortlist.export.rendering.domain.Formulas;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.RichText;
import org.dhatim.fastexcel.Worksheet;

/// Puts text into cells as text, never as a formula, and so that a reader gets back what went in.
final class Text {

    // The most that a cell of any spreadsheet program holds.
    private static final int LONGEST = 32_767;
    // Readers take `_x0041_` for an escaped `A`, so a literal one has its first sign escaped.
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private Text() {}

    /// Inline instead of shared: shared strings would all be kept in memory until the file ends.
    static void put(Worksheet sheet, int row, int column, String value) {
        var safe = safe(value);
        if (hasEdgeSpace(safe)) {
            // The library marks only rich text as having spaces to preserve.
            sheet.inlineString(row, column, RichText.builder().run(safe).end().build());
        } else {
            sheet.inlineString(row, column, safe);
        }
        if (Formulas.isDangerous(safe)) {
            // Already a string; as "text" it also stays one when somebody edits the cell or saves it as CSV.
            sheet.style(row, column).format("@").set();
        }
    }

    static String safe(String value) {
        var clean = shortened(CleanText.of(value));
        return clean.contains("_x") ? LOOKS_ESCAPED.matcher(clean).replaceAll("_x005F_") : clean;
    }

    private static String shortened(String value) {
        if (value.length() <= LONGEST) {
            return value;
        }
        var end = Character.isHighSurrogate(value.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return value.substring(0, end) + "…";
    }

    private static boolean hasEdgeSpace(String value) {
        return !value.isEmpty()
                && (Character.isWhitespace(value.charAt(0))
                        || Character.isWhitespace(value.charAt(value.length() - 1)));
    }
}
