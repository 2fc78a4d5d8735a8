package dev.shortlist.ingest.parsing.domain.contact;

import dev.shortlist.ingest.parsing.domain.entry.Dates;
import dev.shortlist.ingest.parsing.domain.entry.Fragments;
import dev.shortlist.ingest.parsing.domain.text.Lexicon;
import dev.shortlist.ingest.parsing.domain.text.Piece;
import dev.shortlist.ingest.parsing.domain.text.Read;
import dev.shortlist.ingest.parsing.domain.text.TextLine;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds where the person lives: a labelled address, else the first place in the contact block.
final class Locations {

    private static final Pattern LABELLED = Pattern.compile(
            "(?iu)^(?:address|location|city|residence|based in|current location|adresse|wohnort|العنوان|الموقع|المدينة|مكان الإقامة|الإقامة|السكن)\\s*[:：-]\\s*(.+)$");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[|•·;◦]\\s*|\\s+[–—-]\\s+"
            // Other ways to reach the person, which may stand beside the place with nothing but a space between.
            + "|\\s*\\S+@\\S+\\s*|\\s*(?:https?://|www\\.)\\S+\\s*|\\s*[+(]{0,2}\\d[\\d ().+-]{6,}\\d[+)]{0,2}\\s*");
    private static final Pattern ICON = Pattern.compile("^[^\\p{L}\\p{N}]+");

    private final Lexicon lexicon;
    private final Fragments fragments;

    Locations(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.fragments = new Fragments(lexicon, new Dates(lexicon.dates()));
    }

    Optional<Read<String>> find(List<TextLine> contact) {
        for (TextLine line : contact) {
            for (Piece piece : parts(line)) {
                var match = LABELLED.matcher(piece.text());
                if (match.matches()) {
                    return Optional.of(read(piece.sub(match.start(1), match.end(1)), 0.95));
                }
            }
        }
        for (TextLine line : contact) {
            for (Piece piece : parts(line)) {
                if (fragments.isPlace(piece)) {
                    return Optional.of(read(piece, 0.85));
                }
            }
        }
        return contact.stream()
                .flatMap(line -> parts(line).stream())
                .flatMap(piece -> within(piece).stream())
                .findFirst();
    }

    private static List<Piece> parts(TextLine line) {
        return line.pieces().stream()
                .flatMap(piece -> Fragments.cut(piece, BETWEEN).stream())
                .filter(piece -> !piece.text().contains("@"))
                .toList();
    }

    /// A street address ends with the place.
    private Optional<Read<String>> within(Piece piece) {
        if (piece.words() > 10) {
            return Optional.empty();
        }
        return lexicon.places().find(piece.text()).stream()
                .findFirst()
                .map(place -> read(piece.sub(place.start(), place.end()), 0.7));
    }

    private static Read<String> read(Piece piece, double confidence) {
        var icon = ICON.matcher(piece.text());
        var bare =
                piece.sub(icon.find() ? icon.end() : 0, piece.text().length()).strip(" ,;.|");
        return Read.of(bare.tidy(), bare.span(confidence));
    }
}
