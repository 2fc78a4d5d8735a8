package dev.shortlist.ingest.parsing.domain.section;

import dev.shortlist.ingest.parsing.domain.text.Lexicon;
import dev.shortlist.ingest.parsing.domain.text.LineCutter;
import dev.shortlist.ingest.parsing.domain.text.TextLine;
import dev.shortlist.ingest.parsing.domain.text.Words;
import dev.shortlist.language.lexicon.Heading;
import dev.shortlist.language.lexicon.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Divides a CV by its headings, which are known by their words and by their look.
public final class SectionFinder {

    private static final int HEADING_WORDS = 7;

    private final Lexicon lexicon;

    public SectionFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public Parts divide(List<TextLine> lines) {
        var named = lines.stream().filter(line -> wholeLine(line).isPresent()).toList();
        long skillLabels = lines.stream().filter(this::labelsSkills).count();
        var division = new Division(HeadingLook.learn(named, lines), skillLabels > 1);
        lines.stream().filter(line -> !line.line().running()).forEach(division::add);
        division.addFeet(lines.stream().filter(line -> line.line().running()).toList());
        return division.parts();
    }

    /// "Technologies: Java, Kafka".
    private boolean labelsSkills(TextLine line) {
        return lexicon.headings()
                .read(line.text())
                .filter(found -> found.section() == Section.SKILLS
                        && found.contentStart() < line.text().length())
                .isPresent();
    }

    private Optional<Heading> wholeLine(TextLine line) {
        boolean sentence = line.text().endsWith(".") || Words.startsLowerCase(line.text());
        if (line.body().words() > HEADING_WORDS || sentence) {
            return Optional.empty();
        }
        return lexicon.headings()
                .read(line.text())
                .filter(found -> found.contentStart() >= line.text().length());
    }

    /// The work of one division: the part that is open, and what each region was about when it was last left.
    private final class Division {

        private final HeadingLook look;
        // Each position names its tools: then such a line begins no section.
        private final boolean toolsOfPositions;
        private final List<Part> parts = new ArrayList<>();
        private final Map<Integer, Section> regions = new HashMap<>();
        private List<TextLine> open = new ArrayList<>();
        private @Nullable Section section = Section.CONTACT;
        private @Nullable TextLine heading;
        private boolean started;
        private int region = Integer.MIN_VALUE;

        Division(HeadingLook look, boolean toolsOfPositions) {
            this.look = look;
            this.toolsOfPositions = toolsOfPositions;
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
                if (before == null && isTopOfPageOne(line)) {
                    before = Section.CONTACT;
                }
                if (before != null && before != section) {
                    begin(before, null);
                }
                region = entered;
            }
        }

        /// After a sidebar that comes first in the file, the name stands on top of the main column.
        private boolean isTopOfPageOne(TextLine line) {
            return started
                    && line.line().page() == 1
                    && wholeLine(line).isEmpty()
                    && (look.exceeds(line) || line.text().contains("@"));
        }

        private boolean openedBy(TextLine line) {
            if (openedBySecondHalf(line)) {
                return true;
            }
            var whole = wholeLine(line);
            if (whole.isPresent() && look.allows(line)) {
                begin(whole.get().section(), line);
                return true;
            }
            return openedByFirstPiece(line) || openedInline(line);
        }

        /// "Education and" with "Qualifications" below.
        private boolean openedBySecondHalf(TextLine line) {
            var first = open.isEmpty() ? heading : open.getLast();
            if (first == null || !HeadingLook.mayBeHalves(first, line)) {
                return false;
            }
            double alone = wholeLine(first).map(Heading::confidence).orElse(0.0);
            var named = lexicon.headings()
                    .read(first.text() + " " + line.text())
                    .filter(found -> found.confidence() >= 1 && found.confidence() > alone);
            if (named.isEmpty() || !look.allows(line)) {
                return false;
            }
            if (open.isEmpty()) {
                section = named.get().section();
            } else {
                open.removeLast();
                begin(named.get().section(), first);
            }
            return true;
        }

        /// A heading in the margin, its content beside it.
        private boolean openedByFirstPiece(TextLine line) {
            if (line.pieces().size() < 2 || line.bullet()) {
                return false;
            }
            var first = line.with(line.pieces().subList(0, 1));
            var named = wholeLine(first);
            if (named.isEmpty()
                    || !look.allowsInMargin(first)
                    || othersAreHeadings(line, named.get().section())) {
                return false;
            }
            begin(named.get().section(), first);
            open.add(LineCutter.withoutBullet(line.from(1)));
            return true;
        }

        /// Two headings side by side stand over two columns, not beside their content.
        private boolean othersAreHeadings(TextLine line, Section first) {
            return line.pieces().stream()
                    .skip(1)
                    .filter(piece ->
                            !LineCutter.withoutBullet(line.with(List.of(piece))).bullet())
                    .flatMap(piece -> lexicon.headings().read(piece.text()).stream())
                    .anyMatch(other -> other.section() != first);
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
            if (rest.body().isEmpty() || isLabel(named.get().section(), rest)) {
                return false;
            }
            begin(named.get().section(), line);
            open.add(rest);
            return true;
        }

        /// "Languages: Python, C++" names a group of skills, "Certifications: none" inside a study its detail.
        private boolean isLabel(Section named, TextLine rest) {
            if (named == section) {
                return true;
            }
            boolean spoken = !lexicon.languages().find(rest.text()).isEmpty();
            if (section == Section.SKILLS) {
                return !(named == Section.LANGUAGES && spoken);
            }
            if (named == Section.LANGUAGES) {
                return !spoken;
            }
            boolean inHistory =
                    section == Section.EXPERIENCE || section == Section.EDUCATION || section == Section.PROJECTS;
            boolean opens = named == Section.SKILLS ? !toolsOfPositions : named == Section.REFERENCES;
            return inHistory ? !opens : named == Section.CONTACT;
        }

        private boolean hasName(TextLine line) {
            return parts.size() <= 1 && lexicon.names().likelihood(line.text()) >= 0.8;
        }

        private void begin(@Nullable Section next, @Nullable TextLine by) {
            close();
            section = next;
            heading = by;
            started = true;
        }

        private void close() {
            if (!open.isEmpty() || heading != null) {
                parts.add(new Part(section, heading, open));
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
            return new Parts(parts);
        }
    }
}
