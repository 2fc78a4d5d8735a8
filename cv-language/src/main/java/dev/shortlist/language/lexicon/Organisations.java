package dev.shortlist.language.lexicon;

import dev.shortlist.language.text.Vocabulary;
import dev.shortlist.language.text.Vocabulary.Found;
import dev.shortlist.language.text.Words;
import java.util.List;

/// Judges whether a line names a school or a company.
public final class Organisations {

    private static final Organisations STANDARD = new Organisations();
    private static final int LONGEST = 14;

    private final Vocabulary hints = Vocabulary.read(Organisations.class, "organisations.txt");

    private Organisations() {}

    public static Organisations standard() {
        return STANDARD;
    }

    public boolean looksLikeInstitution(String line) {
        Words words = Words.of(line);
        return words.size() <= LONGEST && has(hints.find(words), "institution");
    }

    /// From 0 to 1; only words such as "Ltd" or "شركة" count, as most companies' names have none.
    public double companyLikelihood(String line) {
        Words words = Words.of(line);
        List<Found> found = hints.find(words);
        if (words.size() == 0 || words.size() > LONGEST || (line.strip().endsWith(".") && words.size() > 6)) {
            return 0;
        }
        if (has(found, "company")) {
            return 0.9;
        }
        return has(found, "trade") && words.size() <= 6 ? 0.5 : 0;
    }

    private static boolean has(List<Found> found, String key) {
        return found.stream().anyMatch(f -> f.key().equals(key));
    }
}
