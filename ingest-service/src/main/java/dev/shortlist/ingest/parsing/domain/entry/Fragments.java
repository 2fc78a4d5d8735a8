package dev.shortlist.ingest.parsing.domain.entry;

import dev.shortlist.ingest.parsing.domain.text.Lexicon;
import dev.shortlist.ingest.parsing.domain.text.Piece;
import dev.shortlist.ingest.parsing.domain.text.TextLine;
import dev.shortlist.ingest.parsing.domain.text.Words;
import dev.shortlist.language.lexicon.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts the naming lines of an entry into fragments, each of which says one thing; dates are left out.
public final class Fragments {

    private static final Pattern STRONG = Pattern.compile(
            "\\s*[|\\u2022\\u00b7;]\\s*|\\s+[\\u2013\\u2014-]\\s+|\\s+[\\u25e6\\u25cf\\u25c6\\u25aa\\u203a\\u2192>](?:\\s+|$)|\\s*\\u2014\\s*");
    private static final Pattern SLASH = Pattern.compile("\\s+/\\s+");
    private static final Pattern AT = Pattern.compile("(?iu)\\s+(?:at|@|chez|bei|لدى|عند)\\s+");
    // "في شركة", and in one word "بشركة".
    private static final Pattern IN =
            Pattern.compile("(?u)\\s+(?:(?:في|مع|ضمن|لصالح)\\s+(?<in>\\p{IsArabic}+)|ب(?<at>\\p{IsArabic}{3,}))");
    private static final Pattern IM = Pattern.compile(
            "(?u)\\s+(?:im|in der|am|beim|bei der)\\s+(?=\\S*(?:[Gg]asthaus|[Hh]otel|[Rr]estaurant|[Kk]rankenhaus|[Kk]linik|[Hh]eim\\b|[Hh]aus\\b|[Ii]nstitut))");
    private static final Pattern COMMA =
            Pattern.compile("\\s*[,\\u060c]\\s+(?!(?:Inc|Ltd|LLC|L\\.L\\.C|Co|Corp|GmbH|Jr|Sr|PLC)(?![\\w-]))");
    private static final Pattern KIND_OF_WORK = Pattern.compile(
            "(?iu)^(?:full[- ]?time|part[- ]?time|contract|freelance|permanent"
                    + "|temporary|remote|hybrid|on[- ]?site|internship contract|دوام (?:كامل|جزئي)|عن بعد|CDI|CDD|Vollzeit|Teilzeit)$");
    private static final Pattern STATE = Pattern.compile("^[\\p{Lu}][\\p{L} .'-]+,\\s*[A-Z]{2}(?:\\s+\\d{4,6})?$");

    private static final Pattern APART = Pattern.compile("[,،()/|;–—-]");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’]*\\p{Ll}[\\p{L}'’]*|\\p{Lu}{4,}");
    private static final Pattern OF_PLACES = Pattern.compile(
            "(?iu)greater|(?:north|south|east|west|central|mid)(?:ern)?|new|old|upper|lower|inner|outer|downtown|metro(?:politan)?"
                    + "|city|town|county|area|region|district|province|governorate|state|republic|kingdom|island|beach|bay|heights|hills"
                    + "|saint|sainte|cedex|remote|hybrid|based|stadt|bezirk|kreis|bundesland|région|près|bei|near|am|im|main");

    private final Lexicon lexicon;
    private final Dates dates;

    public Fragments(Lexicon lexicon, Dates dates) {
        this.lexicon = lexicon;
        this.dates = dates;
    }

    /// Fragments divided by gaps, bars, dashes and "at"; by commas too where `fine`.
    public List<Piece> of(List<TextLine> lines, boolean fine) {
        return lines.stream()
                .filter(line -> !Words.isOnlyUrl(line.text()))
                .flatMap(line -> line.pieces().stream())
                .flatMap(piece -> dates.without(piece).stream())
                .flatMap(piece -> strong(piece).stream())
                .flatMap(piece -> atCompany(piece).stream())
                .flatMap(piece -> cutAtSlash(piece).stream())
                .flatMap(piece -> cutBeforeEmployer(piece).stream())
                .flatMap(piece -> cut(piece, IM).stream())
                .flatMap(piece -> (fine && !isPlace(piece) ? fine(piece) : List.of(piece)).stream())
                .filter(piece ->
                        !piece.isEmpty() && !KIND_OF_WORK.matcher(piece.text()).matches())
                .filter(piece -> piece.text().codePoints().anyMatch(Character::isLetter))
                .toList();
    }

    /// "University of Illinois at Urbana" is one name.
    private List<Piece> atCompany(Piece piece) {
        var cuts = cut(piece, AT);
        String before = cuts.isEmpty() ? "" : cuts.getFirst().text();
        String first = before.substring(before.lastIndexOf(',') + 1);
        boolean whole = lexicon.organisations().looksLikeInstitution(first)
                && lexicon.titles().likelihood(first) == 0
                && lexicon.degrees().find(first).isEmpty();
        return whole ? List.of(piece) : cuts;
    }

    /// At commas, but not inside a place such as "Cairo, Egypt" that ends the piece.
    private List<Piece> fine(Piece piece) {
        var cuts = cut(piece, COMMA);
        for (int i = 1; i < cuts.size() - 1; i++) {
            var tail =
                    piece.sub(cuts.get(i).start() - piece.start(), piece.text().length());
            if (isPlace(tail)) {
                var kept = new ArrayList<>(cuts.subList(0, i));
                kept.add(tail);
                return kept;
            }
        }
        return cuts;
    }

    /// At bars and dashes, but not in "Translator Arabic – English".
    private List<Piece> strong(Piece piece) {
        var cuts = new ArrayList<>(cut(piece, STRONG));
        for (int i = cuts.size() - 1; i > 0; i--) {
            var before = cuts.get(i - 1);
            if (isLanguage(cuts.get(i).text()) && isLanguage(before.text().replaceFirst("^.*\\s", ""))) {
                cuts.set(
                        i - 1,
                        piece.sub(before.start() - piece.start(), cuts.remove(i).end() - piece.start()));
            }
        }
        return cuts;
    }

    /// "محاسب / شركة النخيل", but not "محاسب / أمين مخزن" nor "مهندس مدني / إنشائي".
    private List<Piece> cutAtSlash(Piece piece) {
        var cuts = cut(piece, SLASH);
        if (cuts.size() < 2 || !Words.isArabic(piece.text())) {
            return List.of(piece);
        }
        boolean employed = cuts.stream().skip(1).anyMatch(this::opensWithEmployer);
        var last = cuts.getLast();
        boolean titled = cuts.size() == 2 && isTitle(cuts.getFirst()) && !isTitle(last) && last.words() > 1;
        return employed || titled ? cuts : List.of(piece);
    }

    private boolean opensWithEmployer(Piece piece) {
        return isEmployer(piece.text().split("\\s+", 2)[0]);
    }

    private boolean isTitle(Piece piece) {
        return lexicon.titles().likelihood(piece.text()) > 0;
    }

    private boolean isLanguage(String text) {
        return lexicon.languages().language(text).isPresent();
    }

    private List<Piece> cutBeforeEmployer(Piece piece) {
        var match = IN.matcher(piece.text());
        while (match.find()) {
            String group = match.group("in") != null ? "in" : "at";
            if (isEmployer(match.group(group))) {
                return List.of(
                        piece.sub(0, match.start()),
                        piece.sub(match.start(group), piece.text().length()));
            }
        }
        return List.of(piece);
    }

    private boolean isEmployer(String word) {
        return lexicon.organisations().companyLikelihood(word) > 0
                || lexicon.organisations().looksLikeInstitution(word);
    }

    public static List<Piece> cut(Piece piece, Pattern separator) {
        var parts = new ArrayList<Piece>();
        var match = separator.matcher(piece.text());
        int from = 0;
        while (match.find()) {
            if (isInBrackets(piece.text(), match.start())) {
                continue;
            }
            parts.add(piece.sub(from, match.start()).strip(" ,|"));
            from = match.end();
        }
        parts.add(piece.sub(from, piece.text().length()).strip(" ,|"));
        parts.removeIf(Piece::isEmpty);
        return parts;
    }

    private static boolean isInBrackets(String text, int at) {
        String before = text.substring(0, at);
        return before.chars().filter(c -> c == '(').count()
                > before.chars().filter(c -> c == ')').count();
    }

    /// Whether a fragment is a place and nothing more.
    public boolean isPlace(Piece piece) {
        if (piece.words() > 6) {
            return false;
        }
        int covered = lexicon.places().find(piece.text()).stream()
                .mapToInt(place -> place.end() - place.start())
                .sum();
        long letters =
                piece.text().codePoints().filter(Character::isLetterOrDigit).count();
        boolean known = covered > 0 && covered * 10L >= letters * 6 && !namesMore(piece.text());
        return known || (STATE.matcher(piece.text()).matches() && piece.words() <= 5 && !names(piece));
    }

    /// Whether it may be a place that no list knows, in one that it knows: "Ekenstad, Norway".
    public boolean endsWithPlace(Piece piece) {
        int comma = Math.max(piece.text().lastIndexOf(','), piece.text().lastIndexOf('،'));
        return isPlace(piece)
                || (comma > 0
                        && piece.words() <= 4
                        && isPlace(piece.sub(comma + 1, piece.text().length())));
    }

    /// "Air France" and "United States Army" are no places: the word beside the place makes another name of it.
    private boolean namesMore(String text) {
        var rest = new StringBuilder(text);
        for (Place place : lexicon.places().find(text)) {
            // A comma inside a place parts nothing else.
            rest.replace(place.start(), place.end(), "_".repeat(place.end() - place.start()));
        }
        return APART.splitAsStream(rest)
                .filter(part -> part.contains("_"))
                .flatMap(SPACES::splitAsStream)
                .anyMatch(word ->
                        NAME.matcher(word).matches() && !OF_PLACES.matcher(word).matches());
    }

    private boolean names(Piece piece) {
        return lexicon.titles().likelihood(piece.text()) >= 0.4
                || lexicon.organisations().companyLikelihood(piece.text()) >= 0.4
                || lexicon.organisations().looksLikeInstitution(piece.text());
    }
}
