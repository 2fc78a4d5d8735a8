package dev.shortlist.ingest.parsing.domain.history;

import java.util.regex.Pattern;

/// Judges names that no list knows by their form: whether one is rather a title or a company.
final class NameLook {

    // Who does something is called so in English, French and German: "Perfumer", "Évaluateur", "Töpferin".
    private static final Pattern DOER =
            Pattern.compile("(?iu)\\p{L}{3,}(?:er|or|ist|ian|man|ant|eur|euse|trice|ier|ière|erin|ologe|login|yst)$");
    private static final Pattern AFTER_DOER =
            Pattern.compile("(?iu)\\s*[(,/].*$|\\s+(?:of|for|in|to|de|du|des|für|im)\\s.*$");
    private static final Pattern OWNED = Pattern.compile(
            "(?u)&|['’]s\\b|^(?:The|L['’]|Le|La|Les|Der|Die|Das)\\s?\\p{L}|^\\p{Lu}{2,}$|\\p{Ll}\\p{Lu}|\\d");

    private NameLook() {}

    /// Above 0 for the look of a title, below 0 for that of a company, 0 for neither.
    static double titleness(String name) {
        double title = DOER.matcher(AFTER_DOER.matcher(name).replaceFirst("")).find() ? 1 : 0;
        return OWNED.matcher(name).find() ? title - 1 : title;
    }
}
