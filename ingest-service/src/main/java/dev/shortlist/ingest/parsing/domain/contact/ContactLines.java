package dev.shortlist.ingest.parsing.domain.contact;

import dev.shortlist.ingest.parsing.domain.section.Parts;
import dev.shortlist.ingest.parsing.domain.text.TextLine;
import dev.shortlist.ingest.parsing.domain.text.Words;
import dev.shortlist.language.lexicon.Section;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the lines that say how to reach the person: the contact block, and what stands around an e-mail address
/// elsewhere, as in the foot of a page.
final class ContactLines {

    private static final int AROUND = 3;
    private static final int MOST_WORDS = 16;
    private static final Pattern FIGURES = Pattern.compile("(?:\\d[^\\p{L}\\n]{0,4}){7,}");
    private static final Pattern ICON = Pattern.compile("^[^\\p{L}\\p{N}\\s(+•–-]");
    private static final Pattern OWN = Pattern.compile(
            "(?iu)(?:e-?mail|courriel|البريد)[^\\n]{0,12}\\S+@\\S+.*(?:tel|phone|mobile|téléphone|telefon|address|adresse|nationalit|هاتف|جوال|العنوان)"
                    + "|(?:tel|phone|mobile|téléphone|telefon|هاتف|جوال).*(?:e-?mail|البريد)[^\\n]{0,12}\\S+@");

    private static final Pattern ICON_OF_CONTACT = Pattern.compile(
            "^\\s*[\\u260e\\u2706\\u2709\\u2726\\u27a4\\x{1f4de}\\x{1f4e7}\\x{1f4f1}\\x{1f4cd}]|[\\u260e\\u2706\\u2709\\u2726]\\s*$");

    private ContactLines() {}

    static List<TextLine> of(Parts parts, List<TextLine> lines) {
        var contact = new LinkedHashSet<>(parts.lines(Section.CONTACT));
        for (int i = 0; i < lines.size(); i++) {
            if (isAddress(lines.get(i))) {
                contact.add(lines.get(i));
                addAround(lines, i, contact);
            }
        }
        return List.copyOf(contact);
    }

    /// Whether a line says several ways to reach one person by their labels, or one by its icon; below references it is
    /// the foot of a page.
    static boolean isOwn(TextLine line) {
        return OWN.matcher(line.text()).find()
                || ICON_OF_CONTACT.matcher(line.line().text()).find();
    }

    private static boolean isAddress(TextLine line) {
        return line.text().contains("@") && line.body().words() <= MOST_WORDS && !Words.endsSentence(line.text());
    }

    private static void addAround(List<TextLine> lines, int at, Set<TextLine> contact) {
        int region = lines.get(at).line().region();
        lines.subList(Math.max(0, at - AROUND), Math.min(lines.size(), at + AROUND + 1)).stream()
                .filter(line -> line.line().region() == region && !line.bullet())
                .filter(line -> FIGURES.matcher(line.text()).find()
                        || ICON.matcher(line.text()).find())
                .forEach(contact::add);
    }
}
