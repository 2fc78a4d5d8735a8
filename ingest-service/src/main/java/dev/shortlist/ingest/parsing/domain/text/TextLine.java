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

    public boolean isUpperCase() {
        String text = text();
        return text.equals(text.toUpperCase(java.util.Locale.ROOT))
                && text.chars().anyMatch(Character::isUpperCase);
    }

    /// The line from one of its pieces on.
    public TextLine from(int piece) {
        var rest = pieces.subList(piece, pieces.size());
        return with(rest);
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
