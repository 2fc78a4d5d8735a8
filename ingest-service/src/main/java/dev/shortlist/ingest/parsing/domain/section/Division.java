package dev.shortlist.ingest.parsing.domain.section;

import dev.shortlist.ingest.parsing.domain.text.Lexicon;
import dev.shortlist.ingest.parsing.domain.text.TextLine;
import dev.shortlist.language.lexicon.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The work of dividing one CV: the part that is open, and what each region was about when it was last left.
final class Division {

    private static final double SURELY_A_NAME = 0.8;

    private final Lexicon lexicon;
    private final HeadingWords words;
    private final ColumnTops tops;
    private final HeadingLook look;
    private final FalseHeadings falseHeadings;
    private final List<Part> parts = new ArrayList<>();
    private final Map<Integer, Section> regions = new HashMap<>();
    private List<TextLine> open = new ArrayList<>();
    private @Nullable Section section = Section.CONTACT;
    private @Nullable TextLine heading;
    private boolean started;
    private int region = Integer.MIN_VALUE;

    Division(Lexicon lexicon, HeadingWords words, List<TextLine> lines) {
        this.lexicon = lexicon;
        this.words = words;
        this.tops = new ColumnTops(lines);
        var named =
                lines.stream().filter(line -> words.wholeLine(line).isPresent()).toList();
        this.look = HeadingLook.learn(named, lines);
        boolean toolsOfPositions = lines.stream().filter(words::labelsSkills).count() > 1;
        this.falseHeadings = new FalseHeadings(lexicon, look, toolsOfPositions);
    }

    void add(TextLine line) {
        enter(line);
        if (openedBy(line)) {
            return;
        }
        if (started && look.demands(line) && !hasName(line)) {
            begin(null, line);
            return;
        }
        open.add(line);
    }

    /// "LICENSES AND" and below it "CERTIFICATIONS": a heading that is too long for its margin. The content of both
    /// lines is the part's.
    boolean openedByTwo(TextLine line, TextLine next) {
        if (!WrappedHeading.isPossible(line, next)) {
            return false;
        }
        var first = line.with(line.pieces().subList(0, 1));
        var second = next.with(next.pieces().subList(0, 1));
        var named = words.both(first.text(), second.text());
        if (named.isEmpty() || !(look.allowsInMargin(first) || look.allowsInMargin(second))) {
            return false;
        }
        enter(line);
        begin(named.get().section(), first);
        Stream.of(line, next).filter(each -> each.pieces().size() > 1).forEach(each -> open.add(each.from(1)));
        return true;
    }

    /// A part goes on in its own region after another region came between; a heading alone is followed by its
    /// content, wherever that stands.
    private void enter(TextLine line) {
        int entered = line.line().region();
        if (entered != region && heading != null && open.isEmpty()) {
            region = entered;
        } else if (entered != region) {
            if (section != null) {
                regions.put(region, section);
            }
            var before = regions.get(entered);
            if (before == null) {
                before = unheaded(line);
            }
            if (before != null && before != section) {
                begin(before, null);
            }
            region = entered;
        }
    }

    /// What a column on page one that no heading opens is about, or null.
    private @Nullable Section unheaded(TextLine first) {
        if (!started || first.line().page() != 1 || words.wholeLine(first).isPresent()) {
            return null;
        }
        if (tops.hasName(first, look)) {
            return Section.CONTACT;
        }
        boolean told = parts.stream().anyMatch(part -> part.section() == Section.SUMMARY);
        return !told && tops.isProse(first) ? Section.SUMMARY : null;
    }

    private boolean openedBy(TextLine line) {
        var whole = words.wholeLine(line);
        if (whole.isPresent()
                && look.allows(line)
                && !isKindOfDocument(line)
                && !falseHeadings.isSkill(line, whole.get().section(), section)) {
            begin(whole.get().section(), line);
            return true;
        }
        var qualified = words.lastWord(line);
        if (whole.isEmpty() && qualified.isPresent() && standsOut(line)) {
            begin(qualified.get().section(), line);
            return true;
        }
        return openedByFirstPiece(line) || openedInline(line) || openedAlone(line);
    }

    /// In plain text a heading that no list knows stands alone, in capitals where the others do.
    private boolean openedAlone(TextLine line) {
        boolean reached =
                started || open.stream().anyMatch(before -> before.text().contains("@"));
        if (!reached || section == Section.REFERENCES || !tops.isAlone(line)) {
            return false;
        }
        var named = words.loneLine(line);
        boolean loud = look.stands(line) && words.isUnnamed(line);
        if (named.filter(found -> found != section).isEmpty() && !loud) {
            return false;
        }
        begin(named.orElse(null), line);
        return true;
    }

    /// "Résumé" on top says what the document is; further down it is a summary.
    private boolean isKindOfDocument(TextLine line) {
        return !started && open.isEmpty() && HeadingWords.isKindOfDocument(line);
    }

    /// Whether a line looks like the headings here do, or in plain text begins a block.
    private boolean standsOut(TextLine line) {
        return look.stands(line) || (started && line.line().box() == null && tops.isFirst(line));
    }

    /// A heading in the margin, its content beside it.
    private boolean openedByFirstPiece(TextLine line) {
        if (line.pieces().size() < 2 || line.isListed()) {
            return false;
        }
        var first = line.with(line.pieces().subList(0, 1));
        var named = words.wholeLine(first);
        if (named.isEmpty()
                || !look.allowsInMargin(first)
                || falseHeadings.isBesideAnother(line, named.get().section())) {
            return false;
        }
        begin(named.get().section(), first);
        open.add(line.from(1));
        return true;
    }

    private boolean openedInline(TextLine line) {
        if (line.bullet()) {
            return false;
        }
        var named = lexicon.headings().read(line.text());
        if (named.isEmpty() || named.get().contentStart() >= line.text().length()) {
            return false;
        }
        var rest = line.after(line.start() + named.get().contentStart());
        if (rest.body().isEmpty() || falseHeadings.isLabel(named.get().section(), rest, section)) {
            return false;
        }
        begin(named.get().section(), line);
        open.add(rest);
        return true;
    }

    private boolean hasName(TextLine line) {
        return parts.size() <= 1 && lexicon.names().likelihood(line.text()) >= SURELY_A_NAME;
    }

    private void begin(@Nullable Section next, @Nullable TextLine by) {
        close();
        section = isOfThePerson(by) ? Section.SUMMARY : next;
        heading = by;
        started = true;
    }

    /// The French "présentation" comes first and is of the person; later it is of a talk.
    private boolean isOfThePerson(@Nullable TextLine by) {
        return by != null
                && HeadingWords.isPresentation(by)
                && parts.stream().allMatch(part -> part.section() == Section.CONTACT);
    }

    private void close() {
        if (!open.isEmpty() || heading != null) {
            parts.add(new PartContent(lexicon).named(new Part(section, heading, open)));
        }
        open = new ArrayList<>();
    }

    /// What stands in the foot of pages says how to reach the person, whatever section went before.
    void addFeet(List<TextLine> feet) {
        if (!feet.isEmpty()) {
            begin(Section.CONTACT, null);
            open.addAll(feet);
        }
    }

    Parts parts() {
        close();
        var all = new Parts(parts);
        if (all.has(Section.EDUCATION)) {
            return all;
        }
        var content = new PartContent(lexicon);
        return new Parts(parts.stream().map(content::studied).toList());
    }
}
