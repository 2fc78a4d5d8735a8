package dev.shortlist.ingest.parsing.domain.contact;

import dev.shortlist.contracts.cv.PersonalInfo;
import dev.shortlist.ingest.parsing.domain.section.Parts;
import dev.shortlist.ingest.parsing.domain.text.Lexicon;
import dev.shortlist.ingest.parsing.domain.text.Read;
import dev.shortlist.ingest.parsing.domain.text.Span;
import dev.shortlist.ingest.parsing.domain.text.TextLine;
import dev.shortlist.language.lexicon.Section;
import dev.shortlist.reader.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the contact block, wherever it stands: on top, in a sidebar, in a page header or footer.
public final class ContactReader {

    private static final Span NOWHERE = new Span(-1, -1, 0);

    private final Lexicon lexicon;
    private final Locations locations;
    private final NameFinder names;
    private final Phones phones;

    public ContactReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.locations = new Locations(lexicon);
        this.names = new NameFinder(lexicon);
        this.phones = new Phones(lexicon.phones());
    }

    public Read<PersonalInfo> read(Document document, Parts parts, List<TextLine> lines) {
        var others = new ArrayList<>(lines);
        others.removeAll(parts.lines(Section.REFERENCES).stream()
                .filter(line -> !ContactLines.isOwn(line))
                .toList());
        var contact = ContactLines.of(parts, others);
        var firstPage = others.stream().filter(line -> line.line().page() == 1).toList();
        var email = email(document, contact, others, lines);
        var name = names.find(contact, firstPage, email.map(Read::value).orElse(null));
        var numbers = phones.find(contact, others, region(document.text(), contact));
        var location = locations.find(contact, name.map(Read::span).orElse(NOWHERE));
        var links = Links.find(document, contact);
        var info = new PersonalInfo(
                value(name),
                value(email),
                numbers.isEmpty() ? null : numbers.getFirst().value(),
                numbers.stream().map(Read::value).toList(),
                value(location),
                links.stream().map(Read::value).toList());
        return new Read<>(info, proof(name, email, location, numbers, links));
    }

    private static Optional<Read<String>> email(
            Document document, List<TextLine> contact, List<TextLine> others, List<TextLine> lines) {
        return emails(contact)
                .or(() -> emails(others))
                .or(() -> mailLinks(document))
                .or(() -> emails(lines.stream().filter(ContactLines::isOwn).toList()));
    }

    private static Optional<Read<String>> emails(List<TextLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var found = Emails.find(line.line().text(), line.line().start());
            if (found.isEmpty()
                    && i + 1 < lines.size()
                    && lines.get(i + 1).line().start() == line.line().end() + 1) {
                var next = lines.get(i + 1).line();
                found = Emails.find(
                        line.line().text() + "\n" + next.text(), line.line().start());
            }
            if (!found.isEmpty()) {
                return Optional.of(found.getFirst());
            }
        }
        return Optional.empty();
    }

    private static Optional<Read<String>> mailLinks(Document document) {
        return document.links().stream()
                .filter(link -> link.uri().regionMatches(true, 0, "mailto:", 0, 7))
                .map(link -> Read.of(
                        link.uri().substring(7).replaceFirst("\\?.*", ""), new Span(link.start(), link.end(), 0.9)))
                .findFirst();
    }

    private @Nullable String region(String text, List<TextLine> contact) {
        var block = new StringBuilder();
        contact.forEach(line -> block.append(line.text()).append('\n'));
        var own = lexicon.phones().guessRegion(block.toString());
        return own != null ? own : lexicon.phones().guessRegion(text);
    }

    private static @Nullable String value(Optional<Read<String>> read) {
        return read.map(Read::value).orElse(null);
    }

    private static Map<String, Span> proof(
            Optional<Read<String>> name,
            Optional<Read<String>> email,
            Optional<Read<String>> location,
            List<Read<String>> numbers,
            List<Read<String>> links) {
        var proof = new HashMap<String, Span>();
        name.ifPresent(read -> proof.put(".name", read.span()));
        email.ifPresent(read -> proof.put(".email", read.span()));
        location.ifPresent(read -> proof.put(".location", read.span()));
        for (int i = 0; i < numbers.size(); i++) {
            proof.put(".phones[" + i + "]", numbers.get(i).span());
        }
        if (!numbers.isEmpty()) {
            proof.put(".phone", numbers.getFirst().span());
        }
        for (int i = 0; i < links.size(); i++) {
            proof.put(".links[" + i + "]", links.get(i).span());
        }
        return proof;
    }
}
