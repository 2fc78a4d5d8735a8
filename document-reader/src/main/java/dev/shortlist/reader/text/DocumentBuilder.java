package dev.shortlist.reader.text;

import dev.shortlist.reader.Box;
import dev.shortlist.reader.Document;
import dev.shortlist.reader.FileKind;
import dev.shortlist.reader.Hidden;
import dev.shortlist.reader.Line;
import dev.shortlist.reader.Link;
import dev.shortlist.reader.Word;
import dev.shortlist.reader.limit.Meter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts lines together to a document in which every span points at the text it came from.
public final class DocumentBuilder {

    /// A link as its file has it: on an area of a page, or on a text.
    public record Target(
            String uri, @Nullable Box box, @Nullable String label) {}

    private static final int LINE = 6;
    // Each link looks for its words; a CV has a few dozen.
    private static final int MOST_LINKS = 500;
    private static final int MOST_FINDINGS = 1_000;
    private static final int LONGEST_LABEL = 300;

    private final FileKind kind;
    private final Meter meter;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final List<Hidden> hidden = new ArrayList<>();

    public DocumentBuilder(FileKind kind, Meter meter) {
        this.kind = kind;
        this.meter = meter;
    }

    public void line(Draft line) {
        meter.objects(LINE);
        drafts.add(line);
    }

    public void link(Target target) {
        if (targets.size() < MOST_LINKS) {
            targets.add(target);
        }
    }

    public void hidden(Hidden finding) {
        if (hidden.size() < MOST_FINDINGS) {
            hidden.add(finding);
        }
    }

    public boolean isEmpty() {
        return drafts.isEmpty();
    }

    public boolean hidesText() {
        return !hidden.isEmpty();
    }

    public Document build(int pages, boolean truncated) {
        // Paragraphs of Word are whole; only lines of a page can have been cut.
        List<Draft> joined = kind == FileKind.DOCX
                ? drafts
                : new Wraps(targets.stream().map(Target::uri).toList(), meter)
                        .join(ColumnFlow.tied(RunningLines.apart(drafts, pages)));
        var headings = new Headings(joined);
        var text = new StringBuilder();
        var lines = new ArrayList<Line>(joined.size());
        var words = new ArrayList<Word>();
        for (Draft draft : joined) {
            if (!lines.isEmpty()) {
                text.append('\n');
            }
            int start = text.length();
            text.append(draft.text());
            for (Word word : draft.words()) {
                words.add(new Word(start + word.start(), start + word.end(), word.box()));
            }
            lines.add(new Line(
                    draft.text(),
                    draft.page(),
                    start,
                    text.length(),
                    draft.box(),
                    draft.size(),
                    draft.bold(),
                    draft.region(),
                    headings.isHeading(draft),
                    draft.running()));
        }
        return new Document(kind, pages, text.toString(), lines, words, links(text, words), hidden, truncated);
    }

    private List<Link> links(StringBuilder text, List<Word> words) {
        var links = new ArrayList<Link>();
        for (Target target : targets) {
            meter.look();
            links.add(target.box() == null ? onLabel(target, text) : onArea(target, target.box(), words));
        }
        // Icons carry the link of the text beside them again.
        links.removeIf(link -> link.start() == link.end()
                && links.stream()
                        .anyMatch(other ->
                                other.start() < other.end() && other.uri().equals(link.uri())));
        return links.stream().distinct().toList();
    }

    private static Link onLabel(Target target, StringBuilder text) {
        String label = target.label();
        if (label == null || label.isBlank() || label.length() > LONGEST_LABEL) {
            return new Link(target.uri(), 0, 0, null);
        }
        int start = text.indexOf(label);
        return start < 0
                ? new Link(target.uri(), 0, 0, null)
                : new Link(target.uri(), start, start + label.length(), null);
    }

    private static Link onArea(Target target, Box area, List<Word> words) {
        int start = Integer.MAX_VALUE;
        int end = 0;
        for (Word word : words) {
            Box box = word.box();
            float x = box.x() + box.width() / 2;
            float y = box.y() + box.height() / 2;
            boolean inside = box.page() == area.page()
                    && x >= area.x()
                    && x <= area.right()
                    && y >= area.y()
                    && y <= area.bottom();
            if (inside) {
                start = Math.min(start, word.start());
                end = Math.max(end, word.end());
            }
        }
        return new Link(target.uri(), end == 0 ? 0 : start, end, area);
    }
}
