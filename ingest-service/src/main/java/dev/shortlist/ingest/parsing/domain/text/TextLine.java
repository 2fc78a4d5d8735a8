package dev.shortlist.ingest.parsing.domain.text;

import dev.shortlist.reader.Line;
import java.util.List;

/// A visible line without its bullet, cut into pieces where it has wide gaps.
public record TextLine(Line line, boolean bullet, Piece body, List<Piece> pieces) {

    public TextLine {
        pieces = List.copyOf(pieces);
    }

    public String text() {
        return body.text();
    }

    public int start() {
        return body.start();
    }

    public int end() {
        return body.end();
    }

    /// How far in the line begins: points for a PDF, characters for text.
    public float indent() {
        var box = line.box();
        return box == null ? body.start() - line.start() : box.x();
    }

    /// Where a line of a PDF ends; 0 where lines have no place.
    public float right() {
        var box = line.box();
        return box == null ? 0 : box.right();
    }

    /// Whether the first word of the next line had no room here any more, in a column that reaches to `right`.
    public boolean isBrokenBefore(TextLine next, float right) {
        var box = next.line().box();
        int letters = next.line().text().length();
        if (box == null || letters == 0 || next.line().region() != line.region()) {
            return false;
        }
        int word = next.text().split("\\s", 2)[0].length() + 1;
        return right() + word * box.width() / letters > right;
    }

    /// Whether the line is an item of a list; what a number stands before may as well be a heading.
    public boolean isListed() {
        return bullet && !Character.isDigit(line.text().codePointAt(0));
    }

    public boolean isUpperCase() {
        String text = text();
        return text.equals(text.toUpperCase(java.util.Locale.ROOT))
                && text.chars().anyMatch(Character::isUpperCase);
    }

    /// The line from one of its pieces on, which may have a bullet of its own.
    public TextLine from(int piece) {
        var rest = with(pieces.subList(piece, pieces.size()));
        int mark = Bullet.length(rest.text());
        if (mark == 0) {
            return rest;
        }
        var unmarked = rest.after(rest.start() + mark);
        return new TextLine(line, true, unmarked.body(), unmarked.pieces());
    }

    /// The line without what stands before an offset of the document's text.
    public TextLine after(int offset) {
        var rest = pieces.stream()
                .filter(piece -> piece.end() > offset)
                .map(piece -> piece.start() >= offset
                        ? piece
                        : piece.sub(offset - piece.start(), piece.text().length()))
                .toList();
        return with(rest);
    }

    /// The line reduced to some of its pieces.
    public TextLine with(List<Piece> kept) {
        if (kept.isEmpty()) {
            return new TextLine(line, bullet, new Piece("", end(), end()), List.of());
        }
        int from = kept.getFirst().start() - body.start();
        int to = kept.getLast().end() - body.start();
        return new TextLine(line, bullet, body.sub(from, to), kept);
    }
}
