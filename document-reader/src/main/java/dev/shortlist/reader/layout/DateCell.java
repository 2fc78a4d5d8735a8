package dev.shortlist.reader.layout;

import java.util.List;
import java.util.regex.Pattern;

/// Knows the cells that say when: they belong to what stands beside them, however far.
final class DateCell {

    private static final int LONGEST = 34;
    private static final float SAME_ROW = 0.22f;
    private static final float NEXT_LINE = 1.7f;
    private static final int CONTINUATION = 18;
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[349]|20)\\d\\d(?!\\d)");
    private static final String TO = "(?:to|until|till|bis|à|au|حتى|حتي|إلى|الى|لغاية|ىتح|ىلإ|ىلا)";
    private static final Pattern OPEN = Pattern.compile("(?iu)(?:[–—~-]|(?<!\\p{L})" + TO + "(?!\\p{L}))\\s*\\p{L}*\\.?\\s*$"
            + "|^\\s*\\p{L}*\\s*(?:[–—~-]|(?<!\\p{L})" + TO + "(?!\\p{L}))");

    private DateCell() {}

    /// Whether a few words with a year in them are all there is.
    static boolean is(List<Glyph> glyphs) {
        return glyphs.size() <= LONGEST && YEAR.matcher(text(glyphs)).find();
    }

    /// Whether a cell ends before its period does, and the one below it goes on.
    static boolean goesOn(Chunk cell, Chunk below) {
        return is(cell.glyphs())
                && OPEN.matcher(text(cell.glyphs())).find()
                && below.glyphs().size() <= CONTINUATION
                && is(below.glyphs());
    }

    /// Whether a gutter would take most dates of one side from the rows at the other side that they stand beside.
    static boolean arePartedFromTheirRows(List<Chunk> side, List<Chunk> other) {
        var dates = side.stream().filter(Chunk::dated).toList();
        long theirs = dates.stream()
                .filter(date -> isBeside(date, other) && isAlone(date, side))
                .count();
        // What a far column happens to have on the same height is no row of theirs.
        long own = dates.stream().filter(date -> isBeside(date, side)).count();
        return theirs >= 2 && theirs * 10 >= dates.size() * 8L && own * 10 < dates.size() * 7L;
    }

    private static boolean isBeside(Chunk date, List<Chunk> chunks) {
        float tolerance = SAME_ROW * date.size();
        return chunks.stream()
                .anyMatch(chunk -> chunk != date && Math.abs(chunk.baseline() - date.baseline()) <= tolerance);
    }

    /// A date in a column of its own has nothing above or below; one in a sidebar has its school there.
    private static boolean isAlone(Chunk date, List<Chunk> side) {
        return side.stream()
                .filter(chunk -> !chunk.dated())
                .noneMatch(chunk -> chunk.left() < date.right()
                        && chunk.right() > date.left()
                        && Math.abs(chunk.baseline() - date.baseline()) < NEXT_LINE * date.size());
    }

    // In the order of the page, digits of any script as European ones.
    private static String text(List<Glyph> glyphs) {
        var text = new StringBuilder();
        glyphs.forEach(glyph -> glyph.text().codePoints().forEach(point -> {
            int digit = Character.digit(point, 10);
            text.appendCodePoint(digit >= 0 && Character.isDigit(point) ? '0' + digit : point);
        }));
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC);
    }
}
