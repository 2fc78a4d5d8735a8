package dev.shortlist.ingest.parsing.domain.contact;

import dev.shortlist.ingest.parsing.domain.entry.Fragments;
import dev.shortlist.ingest.parsing.domain.text.Piece;
import dev.shortlist.ingest.parsing.domain.text.Read;
import dev.shortlist.ingest.parsing.domain.text.Span;
import dev.shortlist.ingest.parsing.domain.text.TextLine;
import dev.shortlist.language.Normalizer;
import dev.shortlist.language.Script;
import dev.shortlist.language.phone.Phone;
import dev.shortlist.language.phone.PhoneReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds telephone numbers in the contact block, or beside a label anywhere.
final class Phones {

    private static final Pattern LABEL = Pattern.compile(
            "(?iu)\\b(?:tel|phone|mobile|cell|mob|whatsapp|téléphone|telefon|handy)\\b|هاتف|جوال|موبايل|محمول|واتساب|تليفون");

    private static final Pattern BETWEEN = Pattern.compile("\\s*[|•·;◦▪]\\s*");

    private final PhoneReader reader;

    Phones(PhoneReader reader) {
        this.reader = reader;
    }

    List<Read<String>> find(List<TextLine> contact, List<TextLine> all, @Nullable String region) {
        boolean arabic = all.stream().anyMatch(line -> Script.hasArabic(line.text()));
        var found = in(contact, region, arabic);
        if (!found.isEmpty()) {
            return found;
        }
        return in(all.stream().filter(line -> LABEL.matcher(line.text()).find()).toList(), region, arabic);
    }

    private List<Read<String>> in(List<TextLine> lines, @Nullable String region, boolean arabic) {
        var found = new ArrayList<Read<String>>();
        for (TextLine line : lines) {
            for (Piece piece : parts(line)) {
                reader.find(piece.text(), region, arabic).forEach(phone -> add(found, piece, phone));
            }
        }
        return found;
    }

    /// What stands side by side is read apart: a postal code before a number is no part of it.
    private static List<Piece> parts(TextLine line) {
        return line.pieces().stream()
                .flatMap(piece -> Fragments.cut(piece, BETWEEN).stream())
                .toList();
    }

    private static void add(List<Read<String>> found, Piece piece, Phone phone) {
        String number = phone.e164() == null ? Normalizer.tidy(phone.raw()) : phone.e164();
        boolean known = found.stream().anyMatch(other -> other.value().equals(number));
        if (!known) {
            double confidence = phone.e164() == null ? 0.8 : 0.95;
            found.add(
                    Read.of(number, new Span(piece.start() + phone.start(), piece.start() + phone.end(), confidence)));
        }
    }
}
