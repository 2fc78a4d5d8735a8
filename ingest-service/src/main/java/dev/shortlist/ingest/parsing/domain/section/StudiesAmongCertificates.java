package dev.shortlist.ingest.parsing.domain.section;

import dev.shortlist.language.lexicon.Degrees;
import dev.shortlist.language.lexicon.Section;

/// Takes a part headed as certificates for the studies where nothing else is headed so and most of it names degrees:
/// "الشهادات" is either.
final class StudiesAmongCertificates {

    private final Degrees degrees;

    StudiesAmongCertificates(Degrees degrees) {
        this.degrees = degrees;
    }

    Parts moved(Parts parts) {
        return parts.has(Section.EDUCATION)
                ? parts
                : new Parts(parts.all().stream().map(this::moved).toList());
    }

    private Part moved(Part part) {
        long named = part.lines().stream()
                .filter(line -> degrees.find(line.text()).isPresent())
                .count();
        boolean most = named > 0 && named * 2 >= part.lines().size();
        return part.section() == Section.CERTIFICATIONS && most
                ? new Part(Section.EDUCATION, part.heading(), part.lines())
                : part;
    }
}
