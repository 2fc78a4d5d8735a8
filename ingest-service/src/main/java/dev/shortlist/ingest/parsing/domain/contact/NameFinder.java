package dev.shortlist.ingest.parsing.domain.contact;

import dev.shortlist.ingest.parsing.domain.text.Lexicon;
import dev.shortlist.ingest.parsing.domain.text.Piece;
import dev.shortlist.ingest.parsing.domain.text.Read;
import dev.shortlist.ingest.parsing.domain.text.TextLine;
import dev.shortlist.language.Normalizer;
import dev.shortlist.language.Script;
import dev.shortlist.language.name.NameLikeness;
import dev.shortlist.language.name.NameReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds the name: labelled, or the line that is most like one by words, size, place and the e-mail address.
final class NameFinder {

    private static final Pattern LABELLED = Pattern.compile(
            "(?iu)^(?:full name|name|candidate name|nom(?: complet)?|السيدة?|[اإ]سم (?:المرشحة?|المتقدمة?|مقدمة? الطلب)"
                    + "|ال[اإ]سم(?: (?:الكامل|بالكامل|الثلاثي|الرباعي|واللقب|والنسب|والشهرة))?)\\s*[:：/-]\\s*(.+)$");
    private static final Pattern TITLE_OF_CV = Pattern.compile(
            "(?iu)^(?:curriculum vitae|resume|résumé|cv|lebenslauf|السيرة الذاتية|سيرة ذاتية)(?:\\s*(?:of|[-–—|:/]|de|لـ?\\s*:?))?\\s+");
    // Also where a name goes on in another script.
    private static final Pattern AFTER_NAME = Pattern.compile("(?iu)\\s*[|,–—•·(،]\\s*|\\s+[-/]\\s+"
            + "|\\s+(?:curriculum vitae|resume|résumé|cv|lebenslauf|السيرة الذاتية|سيرة ذاتية)$"
            + "|(?<=\\p{IsArabic})\\s+(?=\\p{IsLatin})|(?<=\\p{IsLatin})\\s+(?=\\p{IsArabic})");
    private static final Pattern SHAPE = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}.'’-]*|\\p{IsArabic}{2,})(?:\\s+(?:\\p{Lu}[\\p{L}.'’-]*|\\p{IsArabic}{2,}|al|el|bin|van|de|der|von)){1,3}");
    private static final Pattern SAID = Pattern.compile(
            "(?u)^(?:[Mm]y name is|[Jj]e m['’]appelle|[Mm]ein [Nn]ame ist)\\s+(\\p{Lu}[\\p{L}’'-]*(?:\\s+\\p{Lu}[\\p{L}’'-]*){1,3})");
    // Pictures beside the name.
    private static final Pattern SIGNS = Pattern.compile("(?<=\\p{L}\\s)[\\s\\p{So}\\x{fe0f}\\x{1f3fb}-\\x{1f3ff}]+$");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern KIND_OF_DOCUMENT = Pattern.compile(
            "(?:(?:نموذج )?(?:curriculum vitae|resume|cv|lebenslauf|(?:ال)?سيره (?:ال)?ذاتيه)[\\s:/|-]*)+");
    private static final double ENOUGH = 0.55;
    private static final double SAME_PERSON = 0.6;
    private static final int LINES = 12;

    private final Lexicon lexicon;

    NameFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Optional<Read<String>> find(List<TextLine> contact, List<TextLine> firstPage, @Nullable String email) {
        var labelled = contact.stream()
                .flatMap(line -> Stream.concat(said(line).stream(), labelled(line).stream()))
                .findFirst();
        if (labelled.isPresent()) {
            return labelled;
        }
        float largest = (float) firstPage.stream()
                .mapToDouble(line -> line.line().fontSize())
                .max()
                .orElse(0);
        var candidates = new ArrayList<Candidate>();
        addAll(candidates, contact, largest, email);
        firstPage.stream()
                .filter(line -> largest > 0 && line.line().fontSize() >= largest - 0.5f)
                .forEach(line -> addAll(candidates, List.of(line), largest, email));
        return candidates.stream()
                .filter(candidate -> candidate.score() >= ENOUGH)
                .max(Comparator.comparingDouble(Candidate::score))
                .map(best -> headline(best, candidates))
                .map(candidate -> read(candidate.piece(), Math.min(0.98, candidate.score())));
    }

    private static Optional<Read<String>> said(TextLine line) {
        var said = SAID.matcher(line.text());
        return said.find() ? Optional.of(read(line.body().sub(said.start(1), said.end(1)), 0.9)) : Optional.empty();
    }

    private static Optional<Read<String>> labelled(TextLine line) {
        var match = LABELLED.matcher(line.text());
        if (!match.matches()) {
            return Optional.empty();
        }
        int from = line.start() + match.start(1);
        return line.after(from).pieces().stream().findFirst().map(piece -> read(piece.strip(": "), 0.97));
    }

    /// A name that is written in two scripts is the one that stands first: the address speaks for the Latin one only.
    private static Candidate headline(Candidate best, List<Candidate> candidates) {
        return candidates.stream()
                .filter(other -> other.score() >= ENOUGH
                        && other.piece().start() < best.piece().start()
                        && other.isArabic() != best.isArabic()
                        && NameLikeness.between(other.name(), best.name()) >= SAME_PERSON)
                .max(Comparator.comparingDouble(Candidate::score))
                .orElse(best);
    }

    private void addAll(List<Candidate> candidates, List<TextLine> lines, float largest, @Nullable String email) {
        int place = 0;
        for (TextLine line : lines.subList(0, Math.min(LINES, lines.size()))) {
            if (KIND_OF_DOCUMENT.matcher(line.body().folded()).matches()) {
                continue;
            }
            for (Piece piece : line.pieces()) {
                for (Piece name : variants(piece)) {
                    candidates.add(new Candidate(name, score(name, line, place, largest, email)));
                }
            }
            place++;
        }
    }

    /// The piece itself, without "CV of" before it, and without a title, a place or "CV" after it.
    private static List<Piece> variants(Piece written) {
        var signs = SIGNS.matcher(written.text());
        var piece = signs.find() ? written.sub(0, signs.start()) : written;
        var prefix = TITLE_OF_CV.matcher(piece.text());
        var bare = prefix.find() ? piece.sub(prefix.end(), piece.text().length()) : piece;
        var after = AFTER_NAME.matcher(bare.text());
        return after.find() && after.start() > 3 ? List.of(bare, bare.sub(0, after.start())) : List.of(bare);
    }

    private double score(Piece name, TextLine line, int place, float largest, @Nullable String email) {
        String shown = NameReader.displayForm(name.text());
        boolean large = largest > 0 && line.line().fontSize() >= largest - 0.5f;
        double likelihood = Math.max(lexicon.names().likelihood(name.text()), shape(name, shown, large || place == 0));
        if (likelihood < 0.35 || line.bullet() || name.words() > 6) {
            return 0;
        }
        double score = likelihood - 0.03 * place;
        score += large ? 0.25 : 0;
        score += place == 0 ? 0.1 : 0;
        score -= AFTER_NAME.matcher(shown).find() ? 0.1 : 0;
        score += email != null && matches(name, email) ? 0.35 : 0;
        score -= lexicon.titles().likelihood(shown) >= 0.5 ? 0.3 : 0;
        boolean heading = lexicon.headings().read(name.text()).isPresent();
        return heading ? 0 : score;
    }

    /// A name that no list knows still has the form of one, where names stand.
    private double shape(Piece name, String shown, boolean prominent) {
        boolean formed = SHAPE.matcher(shown).matches()
                && !lexicon.organisations().looksLikeInstitution(name.text())
                && lexicon.organisations().companyLikelihood(name.text()) < 0.5
                && lexicon.places().find(name.text()).stream()
                        .noneMatch(place -> isWord(name.text(), place.start(), place.end()));
        return prominent && formed ? 0.45 : 0;
    }

    /// A double name such as "Baptiste-Lund" may have a city in it.
    private static boolean isWord(String text, int from, int to) {
        return (from == 0 || text.charAt(from - 1) != '-') && (to == text.length() || text.charAt(to) != '-');
    }

    /// Whether the address has a word of the name in it.
    private static boolean matches(Piece name, String email) {
        String local = email.substring(0, Math.max(0, email.indexOf('@'))).toLowerCase(Locale.ROOT);
        return SPACES.splitAsStream(Normalizer.fold(name.text()))
                .anyMatch(word -> word.length() >= 3 && local.contains(word));
    }

    private static Read<String> read(Piece piece, double confidence) {
        return Read.of(NameReader.displayForm(piece.tidy()), piece.span(confidence));
    }

    private record Candidate(Piece piece, double score) {

        String name() {
            return piece.text();
        }

        boolean isArabic() {
            return Script.hasArabic(piece.text());
        }
    }
}
