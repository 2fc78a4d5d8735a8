package dev.shortlist.ingest.parsing.domain.text;

import dev.shortlist.reader.Document;
import dev.shortlist.reader.Line;
import dev.shortlist.reader.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Takes the bullets off a document's lines and cuts them at wide gaps.
public final class LineCutter {

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?iu)(?:\\bpage|\\bseite|صفحة)?\\s*\\b(\\d{1,2})(?:\\s*(?:/|of|von|sur|من)\\s*(\\d{1,2}))?\\s*$");
    private static final Pattern GAP = Pattern.compile("\\t+|[ \\u00a0\\u2002-\\u200a]{3,}");
    // Justified text stretches spaces to about one em; columns stand further apart.
    private static final float EMS_BETWEEN_COLUMNS = 1.6f;
    private static final float OTHER_ROW = 0.8f;

    private LineCutter() {}

    public static List<TextLine> cut(Document document, Predicate<Line> readable) {
        var lines = new ArrayList<TextLine>();
        int word = 0;
        for (Line line : document.lines()) {
            var words = new ArrayList<Word>();
            while (word < document.words().size() && document.words().get(word).start() < line.end()) {
                words.add(document.words().get(word++));
            }
            if (saysSomething(line) && !isPageNumber(line, document.pages()) && readable.test(line)) {
                lines.add(cut(line, words));
            }
        }
        return List.copyOf(lines);
    }

    /// Rules that were drawn with dashes, and icons that stand alone, say nothing.
    private static boolean saysSomething(Line line) {
        return line.text().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /// "Ada Lovelace – 2/3" at the foot of page 2.
    private static boolean isPageNumber(Line line, int pages) {
        var number = PAGE_NUMBER.matcher(line.text());
        return number.find()
                && Integer.parseInt(number.group(1)) == line.page()
                && (number.group(2) == null || Integer.parseInt(number.group(2)) == pages)
                && (number.group(2) != null || number.start() == 0);
    }

    private static TextLine cut(Line line, List<Word> words) {
        String text = line.text();
        int from = Bullet.length(text);
        var cuts = new TreeSet<Integer>();
        var gap = GAP.matcher(text);
        for (int at = from; at < text.length() && gap.find(at); at = gap.end()) {
            cuts.add(gap.start());
        }
        cuts.addAll(gapsBetween(words, line));
        return new TextLine(
                line,
                from > 0,
                Piece.of(text, line.start(), from, text.length()),
                pieces(text, line.start(), from, cuts));
    }

    private static List<Piece> pieces(String text, int base, int from, SortedSet<Integer> cuts) {
        var pieces = new ArrayList<Piece>();
        int left = from;
        for (int cut : cuts.tailSet(from + 1)) {
            pieces.add(Piece.of(text, base, left, cut));
            left = cut;
        }
        pieces.add(Piece.of(text, base, left, text.length()));
        pieces.removeIf(Piece::isEmpty);
        return pieces;
    }

    private static List<Integer> gapsBetween(List<Word> words, Line line) {
        var cuts = new ArrayList<Integer>();
        for (int i = 1; i < words.size(); i++) {
            var before = words.get(i - 1).box();
            var after = words.get(i).box();
            float size = line.fontSize() > 0 ? line.fontSize() : Math.max(before.height(), after.height());
            float gap = Math.max(after.x() - before.right(), before.x() - after.right());
            float down = after.y() - before.y();
            // A cell that goes on in the next row is one piece, and what stands beside it is another.
            boolean wrapped = down > OTHER_ROW * size;
            boolean back = down < -OTHER_ROW * size;
            if (back || (gap > size * EMS_BETWEEN_COLUMNS && !wrapped)) {
                cuts.add(words.get(i).start() - line.start());
            }
        }
        return cuts;
    }
}
