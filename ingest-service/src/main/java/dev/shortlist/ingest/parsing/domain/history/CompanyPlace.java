package dev.shortlist.ingest.parsing.domain.history;

import dev.shortlist.ingest.parsing.domain.entry.Fragments;
import dev.shortlist.ingest.parsing.domain.text.Lexicon;
import dev.shortlist.ingest.parsing.domain.text.Piece;
import dev.shortlist.ingest.parsing.domain.text.Words;
import java.util.List;
import java.util.regex.Pattern;

/// Parts a company from its place where no list knows that: "Wallsend Works, Hexham", "Wallsend Works (Hexham)".
final class CompanyPlace {

    private static final int MOST_WORDS = 3;
    private static final int COMMA = 2;
    private static final Pattern LEGAL_FORM =
            Pattern.compile("(?:Inc|Ltd|LLC|L\\.L\\.C|Co|Corp|GmbH|Jr|Sr|PLC|S\\.?A|LLP|LP)\\.?");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\((\\p{Lu}\\p{Ll}[\\p{L} ,’'-]*)\\)$");

    private final Lexicon lexicon;
    private final Fragments fragments;

    CompanyPlace(Lexicon lexicon, Fragments fragments) {
        this.lexicon = lexicon;
        this.fragments = fragments;
    }

    /// The title without its place: "Broker (Leeds, UK)".
    Header untitled(Header header) {
        var title = header.title();
        var bracket = title == null ? null : IN_BRACKETS.matcher(title.text());
        if (title == null || bracket == null || !bracket.find()) {
            return header;
        }
        var within = title.sub(bracket.start(1), bracket.end(1));
        return fragments.isPlace(within)
                ? new Header(title.sub(0, bracket.start()), header.company(), within, header.period())
                : header;
    }

    /// "Chef, Ortolan & Daughters, Penrith" in one line, with what it says besides title and company.
    Header cut(Header header, List<Piece> others) {
        var company = header.company();
        var behind = others.stream()
                .filter(other -> company != null
                        && other.start() > company.end()
                        && other.start() - company.end() <= COMMA
                        && isPlaceName(other))
                .findFirst();
        return behind.map(place -> new Header(header.title(), company, place, header.period()))
                .orElseGet(() -> cut(header));
    }

    private Header cut(Header header) {
        var company = header.company();
        if (company == null) {
            return header;
        }
        var bracket = IN_BRACKETS.matcher(company.text());
        if (bracket.find()) {
            return cut(header, company, bracket.start(), company.sub(bracket.start(1), bracket.end(1)));
        }
        int comma = Math.max(company.text().lastIndexOf(','), company.text().lastIndexOf('،'));
        return comma <= 0
                ? header
                : cut(
                        header,
                        company,
                        comma,
                        company.sub(comma + 1, company.text().length()).strip(" "));
    }

    private Header cut(Header header, Piece company, int at, Piece tail) {
        return isPlaceName(tail)
                ? new Header(header.title(), company.sub(0, at).strip(" "), tail, header.period())
                : header;
    }

    private boolean isPlaceName(Piece name) {
        boolean named = name.isEmpty()
                || LEGAL_FORM.matcher(name.text()).matches()
                || lexicon.organisations().companyLikelihood(name.text()) > 0
                || lexicon.organisations().looksLikeInstitution(name.text())
                || lexicon.titles().likelihood(name.text()) > 0;
        return !named && name.words() <= MOST_WORDS && Words.looksLikeTitleCase(name.text());
    }
}
