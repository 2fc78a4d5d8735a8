package dev.shortlist.reader.layout;

import dev.shortlist.reader.bidi.Direction;
import java.util.List;
import java.util.regex.Pattern;

/// Knows the cells that say when: they belong to what stands beside them, however far.
final class DateCell {

    private static final int LONGEST = 34;
    private static final float SAME_ROW = 0.22f;
    private static final float NEXT_LINE = 1.7f;
    private static final int CONTINUATION = 18;
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[349]|20)\\d\\d(?!\\d)");
    private static final String TO = "(?:[–—~-]|(?<!\\p{L})(?:to|until|till|bis|à|au|حتى|حتي|إلى|الى|لغاية)(?!\\p{L}))";
    private static final Pattern OPEN = Pattern.compile("(?iu)" + TO + "\\s*(?:\\p{L}+\\.?\\s*){0,2}$");
    private static final Pattern NOW = Pattern.compile(
            "(?iu)(?:present|now|date|today|current|heute|aujourd'hui|(?:الوقت )?(?:الحاضر|الحالي)|الآن|الان|اليوم)");

    private DateCell() {}

    /// Whether a few words with a year in them are all there is.
    static boolean is(List<Glyph> glyphs) {
        return glyphs.size() <= LONGEST && YEAR.matcher(text(glyphs)).find();
    }

    /// Whether a cell ends before its period does, and the one below it goes on.
    static boolean goesOn(Chunk cell, Chunk below) {
        if (!is(cell.glyphs()) || !isOpen(text(cell.glyphs())) || below.glyphs().size() > CONTINUATION) {
            return false;
        }
        return is(below.glyphs()) || NOW.matcher(logical(text(below.glyphs()))).matches();
    }

    private static boolean isOpen(String text) {
        return OPEN.matcher(logical(text)).find();
    }

    // Good enough to know Arabic words by; figures come out backwards and are not looked at.
    private static String logical(String visual) {
        boolean arabic = visual.codePoints().anyMatch(point -> Direction.of(Character.toString(point)) == Direction.RIGHT);
        return arabic ? new StringBuilder(visual).reverse().toString() : visual;
    }

    /// Whether a gutter would take most dates of one side from the rows at the other side that they stand beside.
    static boolean arePartedFromTheirRows(List<Chunk> side, List<Chunk> other) {
        var dates = side.stream()
                .filter(chunk -> chunk.dated() && !isContinuation(chunk, side))
                .toList();
        long theirs = dates.stream()
                .filter(date -> isBeside(date, other) && isAlone(date, side))
                .count();
        // What a far column happens to have on the same height is no row of theirs.
        long own = dates.stream().filter(date -> isBeside(date, side)).count();
        return theirs >= 2 && theirs * 10 >= dates.size() * 8L && own * 10 < dates.size() * 7L;
    }

    /// The second row of a narrow cell stands beside nothing in particular.
    private static boolean isContinuation(Chunk date, List<Chunk> side) {
        return side.stream()
                .anyMatch(chunk -> chunk.dated()
                        && chunk.baseline() < date.baseline()
                        && date.baseline() - chunk.baseline() < NEXT_LINE * date.size()
                        && chunk.glyphs().size() > date.glyphs().size()
                        && isOpen(text(chunk.glyphs())));
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
