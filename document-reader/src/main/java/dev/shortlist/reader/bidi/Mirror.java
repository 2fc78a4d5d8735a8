package dev.shortlist.reader.bidi;

import dev.shortlist.reader.bidi.VisualLine.Piece;
import java.util.List;

/// Turns brackets round: in text from the right, what opens looks like what closes elsewhere.
final class Mirror {

    private static final String PAIRS = "()[]{}<>«»‹›";

    private Mirror() {}

    static String of(String text) {
        int at = text.length() == 1 ? PAIRS.indexOf(text) : -1;
        return at < 0 ? text : PAIRS.substring(at ^ 1, (at ^ 1) + 1);
    }

    /// Some producers write which bracket is meant and others how it looks: what closes before it opens is turned back.
    static List<Piece> settled(List<Piece> line) {
        boolean turned = opensFirst(line, ")", "(") && !opensFirst(line, "(", ")");
        return turned
                ? line.stream()
                        .map(piece -> new Piece(piece.index(), round(piece.text())))
                        .toList()
                : line;
    }

    private static boolean opensFirst(List<Piece> line, String opening, String closing) {
        int open = 0;
        int seen = 0;
        for (Piece piece : line) {
            open += piece.text().equals(opening) ? 1 : piece.text().equals(closing) ? -1 : 0;
            seen += piece.text().equals(opening) ? 1 : 0;
            if (open < 0) {
                return false;
            }
        }
        return open == 0 && seen > 0;
    }

    private static String round(String text) {
        return text.equals("(") || text.equals(")") ? of(text) : text;
    }
}
