package dev.shortlist.ingest.parsing.domain.text;

import dev.shortlist.reader.Document;
import dev.shortlist.reader.FileKind;
import dev.shortlist.reader.Line;
import dev.shortlist.reader.Word;
import dev.shortlist.reader.text.PageNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Takes the bullets off a document's lines and cuts them at wide gaps.
public final class LineCutter {

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
            int end = end(line, document);
            words.removeIf(gone -> gone.start() >= line.start() + end);
            if (saysSomething(line.text().substring(0, end)) && readable.test(line)) {
                lines.add(cut(line, line.text().substring(0, end), words));
            }
        }
        return List.copyOf(lines);
    }

    /// Rules that were drawn with dashes, and icons that stand alone, say nothing.
    private static boolean saysSomething(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /// Where the number of the page begins: at 0 the line has nothing else to say. In the flow of a text without
    /// positions, what stands before a number is the name, as in "Ada Lovelace – 2/3".
    private static int end(Line line, Document document) {
        boolean word = document.kind() == FileKind.DOCX && line.running();
        int number = PageNumber.in(line.text(), word ? PageNumber.ANY : line.page(), document.pages());
        if (number < 0) {
            return line.text().length();
        }
        return line.running() ? number : 0;
    }

    private static TextLine cut(Line line, String text, List<Word> words) {
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
