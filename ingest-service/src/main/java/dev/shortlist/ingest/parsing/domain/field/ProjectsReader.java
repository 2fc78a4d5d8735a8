package dev.shortlist.ingest.parsing.domain.field;

import dev.shortlist.contracts.cv.Project;
import dev.shortlist.ingest.parsing.domain.entry.BodyItems;
import dev.shortlist.ingest.parsing.domain.entry.Dates;
import dev.shortlist.ingest.parsing.domain.entry.Item;
import dev.shortlist.ingest.parsing.domain.section.Parts;
import dev.shortlist.ingest.parsing.domain.text.Lexicon;
import dev.shortlist.ingest.parsing.domain.text.Piece;
import dev.shortlist.ingest.parsing.domain.text.Read;
import dev.shortlist.ingest.parsing.domain.text.Span;
import dev.shortlist.ingest.parsing.domain.text.TextLine;
import dev.shortlist.ingest.parsing.domain.text.Words;
import dev.shortlist.language.lexicon.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads projects: a short line names one, what follows describes it.
public final class ProjectsReader {

    private static final Pattern NAME_THEN_TEXT = Pattern.compile("^([^:–—]{3,60}?)\\s*(?::|\\s[–—-])\\s+(.{12,})$");

    private final Dates dates;
    private final BodyItems bodies;

    public ProjectsReader(Lexicon lexicon) {
        this.dates = new Dates(lexicon.dates());
        this.bodies = new BodyItems(dates);
    }

    public List<Read<Project>> read(Parts parts) {
        var lines = parts.lines(Section.PROJECTS);
        boolean bulletsNameThem = lines.stream().allMatch(line -> line.bullet() || Words.startsLowerCase(line.text()));
        var projects = new ArrayList<Read<Project>>();
        var open = new ArrayList<TextLine>();
        for (TextLine line : lines) {
            if (begins(line, open, bulletsNameThem)) {
                close(open, projects);
            }
            open.add(line);
        }
        close(open, projects);
        return projects;
    }

    private boolean begins(TextLine line, List<TextLine> open, boolean bulletsNameThem) {
        if (line.bullet()) {
            return bulletsNameThem || open.isEmpty();
        }
        boolean named =
                Words.looksLikeTitleCase(line.text()) && line.body().words() <= 10 && !Words.isOnlyUrl(line.text());
        boolean told = open.stream()
                .skip(1)
                .anyMatch(before -> before.bullet() || before.body().words() > 6);
        boolean open_ = !open.isEmpty()
                && open.getLast().bullet()
                && !Words.endsSentence(open.getLast().text())
                && line.indent() > open.getFirst().indent();
        return named && (open.isEmpty() || (told && !open_) || !dates.in(line).isEmpty());
    }

    private void close(List<TextLine> open, List<Read<Project>> projects) {
        if (!open.isEmpty()) {
            project(open).ifPresent(projects::add);
        }
        open.clear();
    }

    private Optional<Read<Project>> project(List<TextLine> lines) {
        var first = lines.getFirst();
        var rest = dates.without(first.pieces().getFirst());
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        var inline = NAME_THEN_TEXT.matcher(first.text());
        Piece title = inline.matches() ? first.body().sub(0, inline.end(1)) : rest.getFirst();
        var items = new ArrayList<Item>();
        if (inline.matches()) {
            var text = first.body().sub(inline.start(2), first.text().length());
            items.add(new Item(text.tidy(), text.span(0.85)));
        }
        items.addAll(bodies.read(lines.subList(1, lines.size())));
        return Optional.of(read(title, items));
    }

    private static Read<Project> read(Piece title, List<Item> items) {
        var proof = new HashMap<String, Span>();
        proof.put(".title", title.span(0.85));
        if (items.isEmpty()) {
            return new Read<>(new Project(title.tidy(), null), proof);
        }
        proof.put(
                ".description", items.stream().map(Item::span).reduce(Span::to).orElseThrow());
        String description = items.stream().map(Item::text).collect(Collectors.joining(" "));
        return new Read<>(new Project(title.tidy(), description), proof);
    }
}
