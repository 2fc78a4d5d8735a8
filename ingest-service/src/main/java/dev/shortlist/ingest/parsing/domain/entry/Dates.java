package dev.shortlist.ingest.parsing.domain.entry;

import dev.shortlist.ingest.parsing.domain.text.Piece;
import dev.shortlist.ingest.parsing.domain.text.TextLine;
import dev.shortlist.language.date.DateReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds dates in pieces of text, and what is left of a piece without them.
public final class Dates {

    static final String MARKS = " \t,;|()[]{}\u2013\u2014-\u2022\u00b7:/،؛~_\uff08\uff09";
    private static final String UNIT =
            "(?:years?|yrs?|months?|mos?|سنة|سنوات|سنتان|شهر|أشهر" + "|اشهر|شهور|ans?|mois|jahre?|monate?)";
    private static final Pattern DURATION = Pattern.compile("(?iu)[(\\[]?\\b\\d{1,2}(?:[.,]\\d)?\\+?\\s*" + UNIT
            + "\\b(?:[\\s,]*(?:and|et|und|و)?\\s*\\d{1,2}\\s*" + UNIT + "\\b)?[)\\]]?");
    private static final Pattern IN_WORDS =
            Pattern.compile("(?u)(?<!\\p{L})و?(?:ل|لل|ال)?مدة\\s+(?:\\p{IsArabic}+\\s+){0,2}?"
                    + "(?:سن[ةه]|سنتين|سنوات|عام|عامين|[أا]عوام|شهر|شهرين|[أا]شهر|شهور)(?!\\p{L})(?:\\s+ونصف)?");
    private static final Pattern BEFORE_DATE = Pattern.compile("(?iu)(?<!\\p{L})(?:(?:في|خلال)\\s+)?(?:الفتر[ةه]\\s+)?"
            + "(?:من|منذ|خلال|بين|في|عام|سن[ةه]|شهر|from|since|depuis|de|du|von|vom|ab|between|entre"
            + "|(?:period|duration|dates?|zeitraum|dauer|période|durée|الفتر[ةه]|المد[ةه])\\s*:?)"
            + "(?:\\s+(?:عام|سن[ةه]|شهر))?\\s*$");

    private final DateReader reader;

    public Dates(DateReader reader) {
        this.reader = reader;
    }

    public List<Dated> in(Piece piece) {
        return reader.spans(piece.text()).stream()
                .map(span -> new Dated(span, piece.sub(span.from(), span.to())))
                .toList();
    }

    public List<Dated> in(TextLine line) {
        return line.pieces().stream().flatMap(piece -> in(piece).stream()).toList();
    }

    /// The period of some lines: the first real one, else the first single date.
    public Optional<Dated> period(List<TextLine> lines) {
        var all = lines.stream().flatMap(line -> in(line).stream()).toList();
        return all.stream()
                .filter(Dated::isPeriod)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    public boolean isOnly(Piece piece) {
        return without(piece).isEmpty();
    }

    /// What a piece says besides dates and durations.
    public List<Piece> without(Piece piece) {
        var rest = new ArrayList<Piece>();
        int from = 0;
        for (Dated dated : in(piece)) {
            int start = dated.piece().start() - piece.start();
            var before = piece.sub(from, Math.max(from, start));
            var link = BEFORE_DATE.matcher(before.text());
            addRest(rest, link.find() ? before.sub(0, link.start()) : before);
            from = Math.max(from, start + dated.piece().text().length());
        }
        addRest(rest, piece.sub(from, piece.text().length()));
        return rest;
    }

    private static void addRest(List<Piece> rest, Piece part) {
        var inWords = IN_WORDS.matcher(part.text());
        var duration = DURATION.matcher(part.text());
        var kept = List.of(part);
        if (inWords.find()) {
            kept = around(part, inWords);
        } else if (duration.find() && isMostly(part.text(), duration.end() - duration.start())) {
            kept = around(part, duration);
        }
        kept.stream().map(Dates::stripped).filter(left -> !left.isEmpty()).forEach(rest::add);
    }

    private static List<Piece> around(Piece part, Matcher found) {
        return List.of(
                part.sub(0, found.start()), part.sub(found.end(), part.text().length()));
    }

    private static boolean isMostly(String text, int length) {
        return text.length() - length < 30;
    }

    /// Without marks at its ends, unless a bracket there belongs to the text.
    private static Piece stripped(Piece piece) {
        var left = piece.strip(MARKS.replace("(", "").replace(")", ""));
        boolean opens = left.text().indexOf('(') >= 0;
        boolean closes = left.text().indexOf(')') >= 0;
        return opens && closes ? left : left.strip(MARKS);
    }
}
