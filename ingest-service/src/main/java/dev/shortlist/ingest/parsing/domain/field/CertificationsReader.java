package dev.shortlist.ingest.parsing.domain.field;

import dev.shortlist.ingest.parsing.domain.entry.Dates;
import dev.shortlist.ingest.parsing.domain.section.Parts;
import dev.shortlist.ingest.parsing.domain.text.Lexicon;
import dev.shortlist.ingest.parsing.domain.text.Piece;
import dev.shortlist.ingest.parsing.domain.text.Read;
import dev.shortlist.ingest.parsing.domain.text.TextLine;
import dev.shortlist.ingest.parsing.domain.text.Words;
import dev.shortlist.language.lexicon.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads certificates and courses, one a line; a line that only dates or names the issuer belongs to the one above.
public final class CertificationsReader {

    private static final Pattern ISSUER = Pattern.compile(
            "(?iu)^(?:issued|credential|id|license|licence|expires?|valid|by|from|صادرة|رقم|الجهة)\\b.*");
    private static final int LONGEST = 20;

    private final Dates dates;

    public CertificationsReader(Lexicon lexicon) {
        this.dates = new Dates(lexicon.dates());
    }

    public List<Read<String>> read(Parts parts) {
        var lines = parts.lines(Section.CERTIFICATIONS, Section.TRAINING);
        boolean bulleted = lines.stream().anyMatch(TextLine::bullet);
        boolean datedBelow = lines.stream().anyMatch(line -> isOnlyDate(line));
        var found = new ArrayList<Read<String>>();
        boolean fresh = true;
        for (TextLine line : lines) {
            if (isOnlyDate(line)) {
                fresh = true;
                continue;
            }
            boolean detail = Words.isOnlyUrl(line.text())
                    || ISSUER.matcher(line.text()).matches()
                    || (bulleted && !line.bullet());
            boolean issuer = datedBelow && !fresh;
            if (!detail && !issuer) {
                names(line).forEach(name -> found.add(Read.of(name.tidy(), name.span(0.85))));
            }
            fresh = false;
        }
        return found;
    }

    private boolean isOnlyDate(TextLine line) {
        return !dates.in(line).isEmpty() && line.pieces().stream().allMatch(dates::isOnly);
    }

    /// Pieces side by side are certificates side by side, unless one is a date.
    private List<Piece> names(TextLine line) {
        return line.pieces().stream()
                .flatMap(piece -> dates.without(piece).stream().limit(1))
                .filter(piece -> piece.text().length() >= 3 && piece.words() <= LONGEST)
                .toList();
    }
}
