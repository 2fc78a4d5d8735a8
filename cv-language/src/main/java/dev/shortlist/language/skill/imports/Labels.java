package dev.shortlist.language.skill.imports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The plainer names within the labels that lists make up: "Java (computer programming)", "Structured query language
/// SQL", "Apache Kafka software".
final class Labels {

    private static final Pattern QUALIFIER = Pattern.compile("\\s*\\([^()]*\\)$");
    // After a name only: "accounting software" is no accounting.
    private static final Pattern SOFTWARE = Pattern.compile("(?<=\\s\\p{Lu}\\S{0,40})\\s+software$");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Labels() {}

    /// The label as written first, then every shorter one.
    static Set<String> within(String label) {
        var found = new LinkedHashSet<String>();
        found.add(label);
        String bare =
                SOFTWARE.matcher(QUALIFIER.matcher(label).replaceFirst("")).replaceFirst("");
        if (!bare.isBlank()) {
            found.add(bare);
            found.addAll(aroundInitials(bare));
        }
        return found;
    }

    private static List<String> aroundInitials(String label) {
        List<String> words = List.of(SPACE.split(label));
        String last = words.getLast();
        var initials = new StringBuilder();
        words.subList(0, words.size() - 1).forEach(word -> initials.appendCodePoint(word.codePointAt(0)));
        var parts = new ArrayList<String>();
        if (last.length() > 1 && last.equals(initials.toString().toUpperCase(Locale.ROOT))) {
            parts.add(String.join(" ", words.subList(0, words.size() - 1)));
            parts.add(last);
        }
        return parts;
    }
}
