package dev.shortlist.export.rendering.adapter.xlsx;

/// How high a row must be for its wrapped text. Programs disagree on working that out themselves.
final class Heights {

    private static final double LINE = 15;

    private Heights() {}

    static double of(int lines, int most) {
        return Math.clamp(lines, 1, most) * LINE + 1.5;
    }

    /// The lines that a text takes in a column of so many characters.
    static int lines(String text, double width) {
        var lines = 0;
        var start = 0;
        while (start <= text.length()) {
            var end = text.indexOf('\n', start);
            var length = (end < 0 ? text.length() : end) - start;
            // Words do not fill a line to its end.
            lines += Math.max(1, (int) Math.ceil(length * 1.05 / width));
            start = end < 0 ? text.length() + 1 : end + 1;
        }
        return lines;
    }
}
