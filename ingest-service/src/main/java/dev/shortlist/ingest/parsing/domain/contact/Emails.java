package dev.shortlist.ingest.parsing.domain.contact;

import dev.shortlist.ingest.parsing.domain.text.Read;
import dev.shortlist.ingest.parsing.domain.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Finds e-mail addresses, also where a line break or spaces divide them.
final class Emails {

    private static final Pattern EMAIL = pattern("@");
    // With spaces around it the at sign may as well be the icon of the address behind it.
    private static final Pattern SPACED = pattern("\\s?@\\s?");
    // An address breaks after a dot, a hyphen or the at sign, or before the at sign or a dot.
    private static final Pattern BROKEN = Pattern.compile(
            "(?<![\\w.+-])[A-Za-z0-9][\\w.+'-]*(?:\\n@|@\\n?)(?:[A-Za-z0-9-]+(?:[.-]\\n|\\n?\\.))*[A-Za-z0-9-]*(?:[A-Za-z0-9-]\\.|\\n\\.|\\.\\n)[A-Za-z]{2,24}(?![A-Za-z0-9])");

    private Emails() {}

    static List<Read<String>> find(String text, int base) {
        var whole = find(EMAIL, text, base, 0.99);
        var found = whole.isEmpty() ? find(SPACED, text, base, 0.99) : whole;
        return found.isEmpty() ? find(BROKEN, text, base, 0.85) : found;
    }

    private static Pattern pattern(String at) {
        return Pattern.compile("(?<![\\w.+-])[A-Za-z0-9][\\w.+'-]*" + at
                + "[A-Za-z0-9][A-Za-z0-9-]*(?:\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,24}(?![A-Za-z0-9])");
    }

    private static List<Read<String>> find(Pattern pattern, String text, int base, double confidence) {
        return pattern.matcher(text)
                .results()
                .map(match -> Read.of(
                        match.group().replaceAll("\\s", "").toLowerCase(Locale.ROOT),
                        new Span(base + match.start(), base + match.end(), confidence)))
                .toList();
    }
}
