package dev.shortlist.ingest.parsing.domain.section;

import dev.shortlist.ingest.parsing.domain.entry.Dated;
import dev.shortlist.ingest.parsing.domain.entry.Dates;
import dev.shortlist.ingest.parsing.domain.text.Lexicon;
import dev.shortlist.ingest.parsing.domain.text.TextLine;
import dev.shortlist.ingest.parsing.domain.text.Words;
import dev.shortlist.language.lexicon.Section;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Tells by its lines what a part is about whose heading is not known, or means more than one thing.
final class PartContent {

    private static final Pattern RESEARCH = Pattern.compile("(?iu)research|recherche|forschung|الأبحاث|البحث العلمي");
    private static final Pattern PARTS_OF_A_LINE =
            Pattern.compile("(?iu)\\s*[,|•·;()]\\s*|\\s+[–—-]\\s+|\\s+(?:at|@)\\s+");
    private static final int MOST_WORDS = 14;

    private final Lexicon lexicon;
    private final Dates dates;

    PartContent(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.dates = new Dates(lexicon.dates());
    }

    Part named(Part part) {
        var section = part.section();
        var lines = part.lines();
        if (section == Section.PUBLICATIONS && isResearch(part.heading()) && hasPeriod(lines)) {
            return part.of(Section.EXPERIENCE);
        }
        if (part.heading() == null || !(section == null || section == Section.SUMMARY)) {
            return part;
        }
        if (hasPosition(lines)) {
            return part.of(Section.EXPERIENCE);
        }
        boolean studied =
                lines.stream().allMatch(PartContent::isShort) && lines.stream().anyMatch(this::isStudy);
        if (studied) {
            return part.of(Section.EDUCATION);
        }
        return section == null && isSkills(lines) ? part.of(Section.SKILLS) : spoken(part);
    }

    private Part spoken(Part part) {
        boolean spoken = part.section() == null
                && part.lines().stream()
                        .flatMap(line -> lexicon.languages().find(line.text()).stream())
                        .anyMatch(language -> language.level() != null);
        return spoken ? part.of(Section.LANGUAGES) : part;
    }

    private boolean isSkills(List<TextLine> lines) {
        var items = lines.stream()
                .flatMap(line -> PARTS_OF_A_LINE.splitAsStream(line.text()))
                .filter(item -> !item.isBlank())
                .toList();
        long known = items.stream()
                .filter(item -> lexicon.skills().byName(item.strip()).isPresent())
                .count();
        return known > 1 && known * 2 >= items.size();
    }

    /// Under "Training" some list courses, and some without another heading for it their studies.
    Part studied(Part part) {
        return part.section() == Section.TRAINING && part.lines().stream().anyMatch(this::isStudy)
                ? part.of(Section.EDUCATION)
                : part;
    }

    /// Under "Research" some list papers, and some the laboratories that they worked in.
    private static boolean isResearch(@Nullable TextLine heading) {
        return heading != null && RESEARCH.matcher(heading.text()).matches();
    }

    private boolean hasPeriod(List<TextLine> lines) {
        return lines.stream().anyMatch(line -> dates.in(line).stream().anyMatch(Dated::isPeriod));
    }

    private boolean hasPosition(List<TextLine> lines) {
        return IntStream.range(0, lines.size())
                .filter(i -> isShort(lines.get(i)) && hasPeriod(lines.subList(i, i + 1)))
                .anyMatch(i -> lines.subList(Math.max(0, i - 2), Math.min(lines.size(), i + 2)).stream()
                        .anyMatch(this::hasTitle));
    }

    private boolean hasTitle(TextLine line) {
        return isShort(line)
                && !line.bullet()
                && line.pieces().stream()
                        .flatMap(piece -> dates.without(piece).stream())
                        .flatMap(piece -> PARTS_OF_A_LINE.splitAsStream(piece.text()))
                        .anyMatch(lexicon.titles()::looksLikeTitle);
    }

    private boolean isStudy(TextLine line) {
        return isShort(line)
                && lexicon.degrees().find(line.text()).isPresent()
                && lexicon.organisations().looksLikeInstitution(line.text())
                && !dates.in(line).isEmpty();
    }

    private static boolean isShort(TextLine line) {
        return line.body().words() <= MOST_WORDS && !Words.endsSentence(line.text());
    }
}
