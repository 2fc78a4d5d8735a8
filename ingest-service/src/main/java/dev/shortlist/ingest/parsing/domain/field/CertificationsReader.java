package dev.shortlist.ingest.parsing.domain.field;

import dev.shortlist.ingest.parsing.domain.entry.Dates;
import dev.shortlist.ingest.parsing.domain.entry.Fragments;
import dev.shortlist.ingest.parsing.domain.section.Part;
import dev.shortlist.ingest.parsing.domain.section.Parts;
import dev.shortlist.ingest.parsing.domain.text.Lexicon;
import dev.shortlist.ingest.parsing.domain.text.Piece;
import dev.shortlist.ingest.parsing.domain.text.Read;
import dev.shortlist.ingest.parsing.domain.text.TextLine;
import dev.shortlist.ingest.parsing.domain.text.Words;
import dev.shortlist.language.lexicon.Organisations;
import dev.shortlist.language.lexicon.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads certificates and courses, one a line; a line that only dates or names the issuer belongs to the one above, and
/// so does the rest of one that a narrow column broke.
public final class CertificationsReader {

    private static final Pattern ISSUER = Pattern.compile(
            "(?iu)^(?:issued|credential|id|license|licence|expires?|valid|by|from|صادرة|رقم|الجهة)\\b.*");
    private static final Pattern DASH = Pattern.compile("\\s+[–—|·-]\\s+");
    private static final Pattern COMMA = Pattern.compile("\\s*[,،]\\s+");
    // What goes on with the name of a certificate.
    private static final Pattern LEVEL = Pattern.compile(
            "(?iu)^(?:associate|professional|foundation|practitioner|expert|specialty|fundamentals|advanced|intermediate|basic|level|part|module|stufe|niveau|and|&|academic|general|[a-c][12]\\b|\\d)");
    private static final Pattern OF_DATE = Pattern.compile(
            "(?iu)[\\s,(–—-]+(?:expir(?:es|y|ing)|exp|valid(?: until| to)?|issued|renewed|gültig bis|valable jusqu'(?:à|en|au))\\b.*$");
    private static final int LONGEST = 20;

    private final Dates dates;
    private final Organisations organisations;

    public CertificationsReader(Lexicon lexicon) {
        this.organisations = lexicon.organisations();
        this.dates = new Dates(lexicon.dates());
    }

    public List<Read<String>> read(Parts parts) {
        var found = new ArrayList<Read<String>>();
        for (Part part : parts.of(Section.CERTIFICATIONS, Section.TRAINING)) {
            new OfPart(part.lines()).read(found);
        }
        return found;
    }

    /// The lines of one part, and how its certificates are set.
    private final class OfPart {

        private final List<TextLine> lines;
        private final boolean bulleted;
        private final boolean datedBelow;
        private final boolean datedBefore;
        private final boolean boldNames;

        OfPart(List<TextLine> lines) {
            this.lines = lines;
            this.bulleted = lines.stream().anyMatch(TextLine::bullet);
            this.datedBelow = lines.stream().anyMatch(CertificationsReader.this::isOnlyDate);
            this.datedBefore = !lines.isEmpty() && beginsWithDate(lines.getFirst());
            this.boldNames = !lines.isEmpty() && lines.getFirst().line().bold();
        }

        void read(List<Read<String>> found) {
            TextLine named = null;
            boolean fresh = true;
            for (TextLine line : lines) {
                if (isOnlyDate(line)) {
                    fresh = true;
                    named = null;
                } else if (named != null && bulleted && !line.bullet() && named.isBrokenBefore(line, right(line))) {
                    goOn(found, line);
                } else if (isDetail(line) || (datedBelow && !fresh)) {
                    named = null;
                } else {
                    names(line).forEach(name -> found.add(Read.of(name.tidy(), name.span(0.85))));
                    named = line;
                    fresh = false;
                }
            }
        }

        /// How far the column of a line reaches.
        private float right(TextLine line) {
            return lines.stream()
                    .filter(other -> other.line().region() == line.line().region())
                    .map(TextLine::right)
                    .max(Float::compare)
                    .orElse(0f);
        }

        private boolean isDetail(TextLine line) {
            return Words.isOnlyUrl(line.text())
                    || ISSUER.matcher(line.text()).matches()
                    || (bulleted && !line.bullet())
                    || (boldNames && !line.line().bold())
                    || (datedBefore && dates.in(line).isEmpty());
        }
    }

    private static void goOn(List<Read<String>> found, TextLine line) {
        if (!found.isEmpty()) {
            var last = found.removeLast();
            found.add(Read.of(
                    Words.join(last.value(), line.body().tidy()),
                    last.span().to(line.body().span(0.8))));
        }
    }

    private boolean isOnlyDate(TextLine line) {
        return !dates.in(line).isEmpty() && line.pieces().stream().allMatch(dates::isOnly);
    }

    /// "2020 Advanced Life Support".
    private boolean beginsWithDate(TextLine line) {
        return !isOnlyDate(line)
                && dates.in(line).stream().anyMatch(dated -> dated.piece().start() == line.start());
    }

    /// "First Aid – Red Cross – 2024" names the issuer between the certificate and its date, or says more behind it.
    private Piece withoutIssuer(Piece written, boolean dated) {
        var label = OF_DATE.matcher(written.text());
        var named = label.find() ? written.sub(0, label.start()) : written;
        for (Pattern between : List.of(DASH, COMMA)) {
            var parts = Fragments.cut(named, between);
            boolean surely = parts.size() > 2 || dated || (parts.size() > 1 && isIssuer(parts.get(1)));
            if (parts.size() > 1
                    && surely
                    && !LEVEL.matcher(parts.get(1).text()).find()) {
                return parts.getFirst();
            }
        }
        return named;
    }

    private boolean isIssuer(Piece part) {
        return organisations.looksLikeInstitution(part.text()) || organisations.companyLikelihood(part.text()) >= 0.5;
    }

    /// Pieces side by side are certificates side by side, unless one is a date.
    private List<Piece> names(TextLine line) {
        return line.pieces().stream()
                .flatMap(piece -> dates.without(piece).stream()
                        .limit(1)
                        .map(rest -> withoutIssuer(rest, rest.end() < piece.end())))
                .filter(piece -> piece.text().length() >= 3 && piece.words() <= LONGEST)
                .toList();
    }
}
