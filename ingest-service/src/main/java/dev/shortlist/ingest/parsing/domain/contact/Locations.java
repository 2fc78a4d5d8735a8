package dev.shortlist.ingest.parsing.domain.contact;

import dev.shortlist.ingest.parsing.domain.entry.Dates;
import dev.shortlist.ingest.parsing.domain.entry.Fragments;
import dev.shortlist.ingest.parsing.domain.text.Lexicon;
import dev.shortlist.ingest.parsing.domain.text.Piece;
import dev.shortlist.ingest.parsing.domain.text.Read;
import dev.shortlist.ingest.parsing.domain.text.Span;
import dev.shortlist.ingest.parsing.domain.text.TextLine;
import dev.shortlist.language.lexicon.Place;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds where the person lives: a labelled address, else the first place in the contact block.
final class Locations {

    private static final Pattern LABELLED = Pattern.compile(
            "(?iu)^(?:address|location|city|residence|based in|current location|adresse|wohnort|anschrift|ort|ville|domicile|العنوان|الموقع|المدينة|مكان الإقامة|الإقامة|السكن)\\s*[:：-]\\s*(.+)$");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[|•·;◦]\\s*|\\s+[–—-]\\s+"
            // Other ways to reach the person, which may stand beside the place with nothing but a space between.
            + "|\\s*\\S+@\\S+\\s*|\\s*(?:https?://|www\\.)\\S+\\s*|\\s*[+(]{0,2}\\d[\\d ().+-]{6,}\\d[+)]{0,2}\\s*");
    private static final Pattern ICON = Pattern.compile("^[^\\p{L}\\p{N}]+");
    private static final Pattern ICON_BEHIND = Pattern.compile("[\\s\\p{So}\\x{fe0f}]+$");
    private static final Pattern TOWN =
            Pattern.compile("(?:^|[,،]\\s*)(\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?)\\s*[,،]\\s*$");
    private static final double A_NAME = 0.4;
    private static final Pattern REACH = Pattern.compile("\\S@\\S|\\d[\\d ().+-]{6,}\\d");
    private static final Pattern PLACE_NAME = Pattern.compile("\\p{Lu}[\\p{L}'’-]{2,}(?: \\p{Lu}[\\p{L}'’-]+)?");
    private static final Pattern POSTCODE = Pattern.compile(
            "(?:^|[\\s,])(?:[A-Z]{1,2}-)?\\d{4,5}\\s+(\\p{Lu}[\\p{L}'’-]+(?:[ -](?:\\p{Lu}[\\p{L}'’-]+|am|an|der|im|la|le|les|sur|sous|de))*)");

    private final Lexicon lexicon;
    private final Fragments fragments;

    Locations(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.fragments = new Fragments(lexicon, new Dates(lexicon.dates()));
    }

    /// `name` is where the person's name stands, which may hold that of a city.
    Optional<Read<String>> find(List<TextLine> contact, Span name) {
        var pieces = contact.stream()
                .flatMap(line -> parts(line).stream())
                .filter(piece -> piece.end() <= name.start() || piece.start() >= name.end())
                .toList();
        return pieces.stream()
                .flatMap(piece -> labelled(piece).stream())
                .findFirst()
                .or(() -> pieces.stream()
                        .filter(fragments::isPlace)
                        .map(piece -> read(piece, 0.85))
                        .findFirst())
                .or(() ->
                        pieces.stream().flatMap(piece -> within(piece).stream()).findFirst())
                .or(() -> pieces.stream()
                        .flatMap(piece -> byPostcode(piece).stream())
                        .findFirst())
                .or(() -> contact.stream()
                        .filter(line -> REACH.matcher(line.text()).find())
                        .flatMap(line -> parts(line).stream())
                        .filter(piece -> pieces.contains(piece) && mayBePlace(piece))
                        .map(piece -> read(piece, 0.5))
                        .findFirst());
    }

    /// What stands beside a number or an address and is a name may be where the person lives.
    private boolean mayBePlace(Piece piece) {
        return PLACE_NAME.matcher(piece.text()).matches()
                && lexicon.titles().likelihood(piece.text()) == 0
                && lexicon.organisations().companyLikelihood(piece.text()) == 0
                && lexicon.skills().find(piece.text()).isEmpty()
                && lexicon.names().likelihood(piece.text()) < A_NAME
                && lexicon.headings().read(piece.text()).isEmpty();
    }

    private static Optional<Read<String>> labelled(Piece piece) {
        var match = LABELLED.matcher(piece.text());
        return match.matches() ? Optional.of(read(piece.sub(match.start(1), match.end(1)), 0.95)) : Optional.empty();
    }

    /// "37000 Tours" is a place, whether a list knows it or not.
    private static Optional<Read<String>> byPostcode(Piece piece) {
        var match = POSTCODE.matcher(piece.text());
        return match.find() ? Optional.of(read(piece.sub(match.start(1), match.end(1)), 0.7)) : Optional.empty();
    }

    private static List<Piece> parts(TextLine line) {
        return line.pieces().stream()
                .flatMap(piece -> Fragments.cut(piece, BETWEEN).stream())
                .filter(piece -> !piece.text().contains("@"))
                .toList();
    }

    /// A street address ends with the place; of one that no list knows, the country is told.
    private Optional<Read<String>> within(Piece piece) {
        if (piece.words() > 10) {
            return Optional.empty();
        }
        return lexicon.places().find(piece.text()).stream()
                .findFirst()
                .map(place -> read(piece.sub(from(piece.text(), place), place.end()), 0.7));
    }

    private static int from(String text, Place place) {
        var town = TOWN.matcher(text.substring(0, place.start()));
        return place.city() == null && town.find() ? town.start(1) : place.start();
    }

    private static Read<String> read(Piece piece, double confidence) {
        var icon = ICON.matcher(piece.text());
        var behind = ICON_BEHIND.matcher(piece.text());
        int end = behind.find() ? behind.start() : piece.text().length();
        var bare = piece.sub(icon.find() ? icon.end() : 0, end).strip(" ,;.|");
        return Read.of(bare.tidy(), bare.span(confidence));
    }
}
