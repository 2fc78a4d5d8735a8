package dev.shortlist.ingest.parsing.domain.refine;

import dev.shortlist.ingest.parsing.domain.entry.Dated;
import dev.shortlist.ingest.parsing.domain.entry.Dates;
import dev.shortlist.ingest.parsing.domain.field.Results;
import dev.shortlist.ingest.parsing.domain.refine.ProposedFact.Kind;
import dev.shortlist.ingest.parsing.domain.refine.VisibleText.Stretch;
import dev.shortlist.ingest.parsing.domain.text.Lexicon;
import dev.shortlist.ingest.parsing.domain.text.Piece;
import dev.shortlist.ingest.parsing.domain.text.Span;
import dev.shortlist.language.Normalizer;
import dev.shortlist.language.Script;
import dev.shortlist.language.phone.Phone;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Believes a model what the CV itself says: the quote stands in the visible text, and each value stands in the quote.
/// Values are then taken from the text, dates and numbers are read by our own readers, so that nothing is invented.
final class FactCheck {

    // Less than any rule is: the model chose what these words mean.
    private static final double SURE = 0.6;
    private static final int LONGEST_QUOTE = 2_000;
    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_SKILL = 5;
    private static final Pattern EMAIL = Pattern.compile("[\\w.+'-]+@[\\w-]+(?:\\.[\\w-]+)*\\.[A-Za-z]{2,24}");
    private static final Pattern LINK =
            Pattern.compile("(?i)(?:https?://)?(?:www\\.)?[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.[a-z]{2,24}(?:/\\S*)?");
    private static final List<String> POSITION = List.of("title", "company", "location");
    private static final List<String> STUDY = List.of("degree", "field", "school", "grade");
    private static final List<String> PROJECT = List.of("title", "description");
    private static final List<String> VALUE = List.of("value");

    private final VisibleText text;
    private final List<FoldedText> stretches;
    private final Lexicon lexicon;
    private final Dates dates;

    FactCheck(VisibleText text, Lexicon lexicon) {
        this.text = text;
        this.stretches = text.stretches().stream()
                .map(stretch -> new FoldedText(text.of(stretch), stretch.start()))
                .toList();
        this.lexicon = lexicon;
        this.dates = new Dates(lexicon.dates());
    }

    Optional<ProvenFact> check(ProposedFact fact) {
        return fact.known()
                .flatMap(kind -> quoted(fact)
                        .flatMap(quote -> values(kind, fact, quote)
                                .map(values ->
                                        new ProvenFact(kind, values, new Span(quote.start(), quote.end(), SURE)))));
    }

    private Optional<Stretch> quoted(ProposedFact fact) {
        return fact.quote().length() > LONGEST_QUOTE
                ? Optional.empty()
                : stretches.stream()
                        .flatMap(stretch -> stretch.find(fact.quote()).stream())
                        .findFirst();
    }

    private Optional<Map<String, String>> values(Kind kind, ProposedFact fact, Stretch quote) {
        return switch (kind) {
            case NAME -> written(fact, quote, VALUE).filter(found -> isName(value(found)));
            case EMAIL ->
                written(fact, quote, VALUE)
                        .filter(found -> EMAIL.matcher(value(found)).matches())
                        .map(found -> Map.of("value", value(found).toLowerCase(Locale.ROOT)));
            case LINK ->
                written(fact, quote, VALUE)
                        .filter(found -> LINK.matcher(value(found)).matches());
            case LOCATION, SUMMARY, CERTIFICATION -> written(fact, quote, VALUE);
            case ACHIEVEMENT -> written(fact, quote, VALUE).filter(found -> Results.hasNumber(value(found)));
            case PHONE -> phone(fact, quote);
            case SKILL -> written(fact, quote, VALUE).flatMap(this::skill);
            case LANGUAGE -> language(fact, quote);
            case PROJECT -> written(fact, quote, PROJECT).filter(found -> found.containsKey("title"));
            case EXPERIENCE ->
                written(fact, quote, POSITION)
                        .filter(found -> found.containsKey("title") || found.containsKey("company"))
                        .flatMap(found -> dated(fact, quote, found));
            case EDUCATION ->
                written(fact, quote, STUDY)
                        .filter(found -> found.containsKey("degree") || found.containsKey("school"))
                        .flatMap(found -> dated(fact, quote, found));
        };
    }

    /// The given fields in the CV's own spelling; nothing if one of them is not in the quote, or none is given.
    private Optional<Map<String, String>> written(ProposedFact fact, Stretch quote, List<String> fields) {
        var quoted = new FoldedText(text.of(quote), quote.start());
        var found = new HashMap<String, String>();
        for (String field : fields) {
            var value = fact.get(field);
            if (value == null) {
                continue;
            }
            var where = quoted.find(value);
            if (where.isEmpty()) {
                return Optional.empty();
            }
            found.put(field, tidy(where.get()));
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    /// One line, as a person would write it; lines that the page breaks are joined.
    private String tidy(Stretch stretch) {
        return Normalizer.tidy(text.of(stretch).replace('\n', ' '));
    }

    private static String value(Map<String, String> found) {
        return Objects.requireNonNull(found.get("value"));
    }

    private static boolean isName(String value) {
        return value.codePoints().noneMatch(Character::isDigit) && value.split("\\s+").length <= LONGEST_NAME;
    }

    private Optional<Map<String, String>> phone(ProposedFact fact, Stretch quote) {
        var digits = digits(fact.get("value"));
        var region = lexicon.phones().guessRegion(text.text());
        return lexicon.phones().find(text.of(quote), region, Script.hasArabic(text.of(quote))).stream()
                .filter(phone -> !digits.isEmpty()
                        && (digits.equals(digits(phone.raw())) || digits.equals(digits(phone.e164()))))
                .map(FactCheck::number)
                .findFirst();
    }

    private static Map<String, String> number(Phone phone) {
        return Map.of("value", phone.e164() == null ? Normalizer.tidy(phone.raw()) : phone.e164());
    }

    private static String digits(@Nullable String text) {
        return text == null ? "" : Normalizer.fold(text).replaceAll("\\D", "");
    }

    /// One of the catalogue, or a few words that name one.
    private Optional<Map<String, String>> skill(Map<String, String> found) {
        var known = lexicon.skills().byName(value(found));
        if (known.isPresent()) {
            return Optional.of(Map.of("value", value(found), "id", known.get().id()));
        }
        return value(found).split("\\s+").length <= LONGEST_SKILL ? Optional.of(found) : Optional.empty();
    }

    /// The level is read from the quote; the model's own word for it counts for nothing.
    private Optional<Map<String, String>> language(ProposedFact fact, Stretch quote) {
        var value = fact.get("value");
        if (value == null) {
            return Optional.empty();
        }
        var named = lexicon.languages().language(value).orElse(value);
        return lexicon.languages().find(text.of(quote)).stream()
                .filter(spoken -> spoken.language().equalsIgnoreCase(named))
                .map(spoken -> spoken.level() == null
                        ? Map.of("value", spoken.language())
                        : Map.of("value", spoken.language(), "level", spoken.level()))
                .findFirst();
    }

    /// Each month that the model gives must be one of a date in the quote; the date itself is read by our reader.
    private Optional<Map<String, String>> dated(ProposedFact fact, Stretch quote, Map<String, String> found) {
        var start = fact.get("start");
        var end = fact.get("end");
        if (start == null && end == null) {
            return Optional.of(found);
        }
        return lines(quote).stream()
                .flatMap(line -> dates.in(line).stream())
                .filter(date -> (start == null || start.equals(date.start()))
                        && (end == null || (!date.span().current() && end.equals(date.end()))))
                .findFirst()
                .map(date -> with(found, date));
    }

    private static Map<String, String> with(Map<String, String> found, Dated date) {
        var all = new HashMap<>(found);
        all.put("period", date.piece().tidy());
        if (date.start() != null && (date.isPeriod() || found.containsKey("title") || found.containsKey("company"))) {
            all.put("start", date.start());
        }
        if (date.end() != null && !date.span().current()) {
            all.put("end", date.end());
        }
        return all;
    }

    private List<Piece> lines(Stretch quote) {
        var written = text.of(quote);
        return Pattern.compile("[^\\n]+")
                .matcher(written)
                .results()
                .map(line -> Piece.of(written, quote.start(), line.start(), line.end()))
                .toList();
    }
}
