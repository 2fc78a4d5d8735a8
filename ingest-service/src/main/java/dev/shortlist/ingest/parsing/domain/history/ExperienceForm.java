package dev.shortlist.ingest.parsing.domain.history;

import dev.shortlist.ingest.parsing.domain.entry.Dates;
import dev.shortlist.ingest.parsing.domain.entry.HeaderForm;
import dev.shortlist.ingest.parsing.domain.text.Lexicon;
import dev.shortlist.ingest.parsing.domain.text.Piece;
import dev.shortlist.ingest.parsing.domain.text.TextLine;
import dev.shortlist.ingest.parsing.domain.text.Words;
import java.util.List;

/// Naming lines of a position: short, capitalised, no sentence.
final class ExperienceForm implements HeaderForm {

    private static final int MOST_WORDS = 12;

    private final Lexicon lexicon;
    private final Dates dates;
    private final HeaderReader headers;

    ExperienceForm(Lexicon lexicon, Dates dates, HeaderReader headers) {
        this.lexicon = lexicon;
        this.dates = dates;
        this.headers = headers;
    }

    @Override
    public boolean allows(TextLine line) {
        if ((line.bullet() && !Labels.isPosition(line))
                || line.text().endsWith(":")
                || Words.isOnlyUrl(line.text())
                || Labels.isBare(line, Labels.Label.DETAIL)) {
            return false;
        }
        if (Labels.isLabelled(line)) {
            return !Labels.read(List.of(line)).containsKey(Labels.Label.DETAIL);
        }
        var rest = line.pieces().stream()
                .flatMap(piece -> dates.without(piece).stream())
                .toList();
        int words = rest.stream().mapToInt(Piece::words).sum();
        return words <= MOST_WORDS && (rest.stream().allMatch(this::isName) || headers.namesTitleAndEmployer(line));
    }

    @Override
    public boolean isLabelled(TextLine line) {
        return Labels.isLabelled(line);
    }

    private boolean isName(Piece piece) {
        boolean known = lexicon.titles().likelihood(piece.text()) >= 0.6
                || lexicon.organisations().companyLikelihood(piece.text()) >= 0.6;
        return Words.looksLikeTitleCase(piece.text())
                || (known && !Words.endsSentence(piece.text()) && piece.words() <= 8);
    }

    @Override
    public boolean continues(List<TextLine> header, TextLine line) {
        if (Words.isOnlyUrl(line.text()) || isOnlyDates(line)) {
            return !line.bullet();
        }
        if (!allows(line)) {
            return false;
        }
        if (Labels.isLabelled(line)) {
            return true;
        }
        var known = headers.read(header, true);
        return !headers.isComplete(known) || (known.location() == null && new PlaceOnly(lexicon, dates).test(line));
    }

    private boolean isOnlyDates(TextLine line) {
        return line.pieces().stream().allMatch(dates::isOnly);
    }
}
