package dev.shortlist.ingest.parsing.domain.entry;

import dev.shortlist.ingest.parsing.domain.text.Piece;
import dev.shortlist.ingest.parsing.domain.text.TextLine;
import dev.shortlist.ingest.parsing.domain.text.Words;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Finds the lines that date an entry: periods first, single dates where there are no periods, else lines that name
/// one.
public final class Anchors {

    private static final int MOST_WORDS_BESIDE = 14;

    private final Dates dates;
    private final Predicate<TextLine> names;

    /// `names` tells a line that names an entry, for parts without any date.
    public Anchors(Dates dates, Predicate<TextLine> names) {
        this.dates = dates;
        this.names = names;
    }

    public List<Integer> find(List<TextLine> lines) {
        List<Predicate<TextLine>> kinds = List.of(
                line -> isDated(line, true, false),
                line -> isDated(line, true, true),
                line -> isDated(line, false, false),
                line -> isDated(line, false, true) && names.test(line),
                names);
        for (Predicate<TextLine> kind : kinds) {
            var found = IntStream.range(0, lines.size())
                    .filter(i -> kind.test(lines.get(i)))
                    .boxed()
                    .toList();
            if (!found.isEmpty()) {
                return withSingleDates(found, lines);
            }
        }
        return List.of();
    }

    /// Where lines begin with periods, one that begins with a year alone dates an entry as well.
    private List<Integer> withSingleDates(List<Integer> found, List<TextLine> lines) {
        if (!found.stream().allMatch(i -> beginsWithDate(lines.get(i)))) {
            return found;
        }
        boolean bullets = lines.get(found.getFirst()).bullet();
        return IntStream.range(0, lines.size())
                .filter(i ->
                        found.contains(i) || (beginsWithDate(lines.get(i)) && isDated(lines.get(i), false, bullets)))
                .boxed()
                .toList();
    }

    private boolean beginsWithDate(TextLine line) {
        return dates.in(line).stream().anyMatch(dated -> dated.piece().start() == line.start());
    }

    private boolean isDated(TextLine line, boolean period, boolean bullets) {
        if (line.bullet() && !bullets) {
            return hasDateColumn(line);
        }
        boolean dated = dates.in(line).stream().anyMatch(found -> !period || found.isPeriod());
        if (!dated) {
            return false;
        }
        var rest = line.pieces().stream()
                .flatMap(piece -> dates.without(piece).stream())
                .toList();
        int words = rest.stream().mapToInt(piece -> piece.words()).sum();
        boolean sentence = !rest.isEmpty() && words > 6 && Words.endsSentence(line.text());
        return words <= MOST_WORDS_BESIDE
                && !sentence
                && rest.stream().noneMatch(piece -> Words.startsLowerCase(piece.text()) && piece.words() > 3);
    }

    private boolean hasDateColumn(TextLine line) {
        return !dateColumn(line).pieces().isEmpty();
    }

    /// The line without its bullet where it names an entry and dates or places it: then it is no item of the one above.
    public static TextLine unlisted(TextLine line, Predicate<Piece> isBeside, Predicate<Piece> names) {
        boolean beside = line.bullet()
                && line.pieces().size() > 1
                && line.pieces().stream().skip(1).allMatch(isBeside);
        return beside && names.test(line.pieces().getFirst())
                ? new TextLine(line.line(), false, line.body(), line.pieces())
                : line;
    }

    /// The pieces beside a bullet that say a period and nothing else.
    TextLine dateColumn(TextLine line) {
        return line.with(line.pieces().stream()
                .skip(1)
                .filter(piece -> dates.isOnly(piece) && dates.in(piece).stream().anyMatch(Dated::isPeriod))
                .toList());
    }
}
