/// A table whose columns stay straight in any script.
class Columns {
    private static final String GAP = "  ";

    private final int[] widths;

    Columns(int... widths) {
        this.widths = widths;
    }

    void print(String... cells) {
        var row = new StringBuilder();
        for (var i = 0; i < cells.length; i++) {
            row.append(fit(cells[i], widths[i])).append(GAP);
        }
        System.out.println(row.toString().stripTrailing());
    }

    /// Cut or padded to a display width, not to a number of characters.
    static String fit(String text, int width) {
        var line = text.replaceAll("\\s+", " ").strip();
        var cut = new StringBuilder();
        var used = 0;
        var whole = width(line) <= width;
        for (var point : line.codePoints().toArray()) {
            if (used + width(point) > (whole ? width : width - 1)) {
                break;
            }
            cut.appendCodePoint(point);
            used += width(point);
        }
        if (!whole) {
            cut.append('…');
            used++;
        }
        return isolate(cut.toString()) + " ".repeat(width - used);
    }

    private static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static int width(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> isWide(point) ? 2 : 1;
        };
    }

    private static boolean isWide(int point) {
        return Character.isIdeographic(point)
                || point >= 0x1100 && point <= 0x115f
                || point >= 0x3000 && point <= 0x30ff
                || point >= 0xac00 && point <= 0xd7a3
                || point >= 0xff01 && point <= 0xff60
                || point >= 0x1f300 && point <= 0x1faff;
    }

    /// A terminal that reorders right-to-left text must not carry its neighbours along.
    private static String isolate(String text) {
        var rightToLeft = text.codePoints().anyMatch(point -> switch (Character.getDirectionality(point)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> false;
        });
        return rightToLeft ? "\u2068" + text + "\u2069" : text;
    }
}
