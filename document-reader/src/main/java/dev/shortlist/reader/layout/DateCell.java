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
    private static final int DIGITS_OF_A_YEAR = 4;
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[349]|20)\\d\\d(?!\\d)");
    private static final String TO = "(?:[–—~-]|(?<!\\p{L})(?:to|until|till|bis|à|au|حتى|حتي|إلى|الى|لغاية)(?!\\p{L}))";
    // Nothing or a month; many files have no glyphs for spaces.
    private static final Pattern OPEN = Pattern.compile("(?iu)" + TO + "\\s*(?:\\p{L}[\\p{L}.\\s]{0,12})?$");
    private static final Pattern NOW = Pattern.compile(
            "(?iu)(?:present|now|date|today|current|heute|aujourd'hui|ce jour|cours|ongoing|(?:الوقت )?(?:الحاضر|الحالي)|الآن|الان|اليوم|تاريخه)");

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
        // A whole period below is another entry's.
        return years(below.glyphs()) == 1
                || NOW.matcher(logical(text(below.glyphs()))).matches();
    }

    private static long years(List<Glyph> glyphs) {
        return YEAR.matcher(text(glyphs)).results().count();
    }

    private static boolean isOpen(String text) {
        return OPEN.matcher(logical(text)).find();
    }

    // Good enough to know Arabic words by; figures come out backwards and are not looked at.
    private static String logical(String visual) {
        boolean arabic =
                visual.codePoints().anyMatch(point -> Direction.of(Character.toString(point)) == Direction.RIGHT);
        return arabic ? new StringBuilder(visual).reverse().toString() : visual;
    }

    /// How far the dates at both sides of a gutter stand beside rows of their own side, from -1 (none does, all have
    /// their row at the other side) to 1.
    static double belonging(List<Chunk> left, List<Chunk> right) {
        var sides = List.of(count(left, right), count(right, left));
        int dates = sides.stream().mapToInt(Standing::dates).sum();
        int own = sides.stream().mapToInt(Standing::own).sum();
        int theirs = sides.stream().mapToInt(Standing::theirs).sum();
        boolean parted = sides.stream().anyMatch(Standing::isParted);
        return parted ? -1 : dates == 0 ? 0 : (double) (own - theirs) / dates;
    }

    /// Dates of one side, and how many of them stand beside rows of their own and of the other side.
    private record Standing(int dates, int own, int theirs) {

        // What a far column happens to have on the same height is no row of theirs.
        boolean isParted() {
            return theirs >= 2 && theirs * 10 >= dates * 7 && own * 10 < dates * 7;
        }
    }

    private static Standing count(List<Chunk> side, List<Chunk> other) {
        int all = 0;
        int own = 0;
        int theirs = 0;
        for (Chunk date : side) {
            if (date.dated() && !isContinuation(date, side)) {
                boolean ours = isBeside(date, side);
                boolean far = isBeside(date, other) && isAlone(date, side);
                // A year beside nothing may go on with a period that stands above the gutter.
                all += ours || far || date.glyphs().size() > DIGITS_OF_A_YEAR ? 1 : 0;
                own += ours ? 1 : 0;
                theirs += far ? 1 : 0;
            }
        }
        return new Standing(all, own, theirs);
    }

    /// The second row of a narrow cell stands beside nothing in particular.
    private static boolean isContinuation(Chunk date, List<Chunk> side) {
        return side.stream()
                .anyMatch(chunk -> chunk.dated()
                        && chunk.baseline() < date.baseline()
                        && date.baseline() - chunk.baseline() < NEXT_LINE * date.size()
                        && isOpen(text(chunk.glyphs())));
    }

    private static boolean isBeside(Chunk date, List<Chunk> chunks) {
        float tolerance = SAME_ROW * date.size();
        return chunks.stream()
                .anyMatch(chunk -> !chunk.equals(date) && Math.abs(chunk.baseline() - date.baseline()) <= tolerance);
    }

    /// A date in a column of its own has nothing above or below; one in a sidebar has its school there.
    private static boolean isAlone(Chunk date, List<Chunk> side) {
        boolean goesOn = isOpen(text(date.glyphs()));
        return side.stream()
                .filter(chunk -> !chunk.dated() && !(goesOn && chunk.baseline() > date.baseline()))
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
