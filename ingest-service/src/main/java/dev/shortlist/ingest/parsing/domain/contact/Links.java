package dev.shortlist.ingest.parsing.domain.contact;

import dev.shortlist.ingest.parsing.domain.text.Read;
import dev.shortlist.ingest.parsing.domain.text.Span;
import dev.shortlist.ingest.parsing.domain.text.TextLine;
import dev.shortlist.reader.Document;
import dev.shortlist.reader.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Finds links: addresses written out in the contact block, annotations there, and profiles anywhere.
final class Links {

    private static final Pattern WRITTEN = Pattern.compile(
            "(?i)(?:https?://|www\\.)[^\\s|,;<>()\\[\\]]+"
                    + "|(?<![\\w@.-])[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:com|org|net|io|dev|me|co|ai|app|info|site|page|tech|uk|de|fr|eg|sa|ae|jo)(?![\\w@])(?:/[^\\s|,;<>()\\[\\]]*)?");
    private static final Pattern PROFILE = Pattern.compile(
            "(?i)(?:linkedin\\.com/in|(?:github|gitlab|behance|dribbble|orcid|kaggle|medium)\\.(?:com|net|org)|stackoverflow\\.com/users/\\d+)/@?[\\w-]+/?$");

    private Links() {}

    static List<Read<String>> find(Document document, List<TextLine> contact) {
        var found = new ArrayList<Read<String>>();
        contact.forEach(line -> WRITTEN.matcher(line.text())
                .results()
                .filter(match -> !line.text().substring(0, match.start()).endsWith("@"))
                .forEach(match -> found.add(Read.of(
                        trimmed(match.group()),
                        new Span(line.start() + match.start(), line.start() + match.end(), 0.95)))));
        document.links().stream()
                .filter(link -> isWeb(link.uri())
                        && (isIn(link, contact) || PROFILE.matcher(link.uri()).find()))
                .map(link -> Read.of(link.uri(), new Span(link.start(), link.end(), 0.95)))
                .forEach(found::add);
        return distinct(found);
    }

    private static boolean isWeb(String uri) {
        return uri.regionMatches(true, 0, "http", 0, 4);
    }

    private static boolean isIn(Link link, List<TextLine> contact) {
        return contact.stream()
                .anyMatch(line -> line.line().start() <= link.start()
                        && link.end() <= line.line().end());
    }

    /// The written form and the annotation behind it are one link.
    private static List<Read<String>> distinct(List<Read<String>> found) {
        var kept = new ArrayList<Read<String>>();
        for (Read<String> link : found) {
            boolean known = kept.stream().anyMatch(other -> key(other.value()).equals(key(link.value())));
            if (!known) {
                kept.add(link);
            }
        }
        return kept;
    }

    private static String key(String link) {
        return link.toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://", "")
                .replaceFirst("^www\\.", "")
                .replaceFirst("/+$", "");
    }

    private static String trimmed(String link) {
        return link.replaceFirst("[.,;:]+$", "");
    }
}
