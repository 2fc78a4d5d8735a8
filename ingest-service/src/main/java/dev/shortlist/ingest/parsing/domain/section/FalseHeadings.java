package dev.shortlist.ingest.parsing.domain.section;

import dev.shortlist.ingest.parsing.domain.text.Lexicon;
import dev.shortlist.ingest.parsing.domain.text.TextLine;
import dev.shortlist.language.lexicon.Section;
import org.jspecify.annotations.Nullable;

/// Knows what reads like a heading and is none: a skill among skills, a label inside a section, one of two headings
/// over
/// columns.
final class FalseHeadings {

    private final Lexicon lexicon;
    private final HeadingLook look;
    // Each position names its tools: then such a line begins no section.
    private final boolean toolsOfPositions;

    FalseHeadings(Lexicon lexicon, HeadingLook look, boolean toolsOfPositions) {
        this.lexicon = lexicon;
        this.look = look;
        this.toolsOfPositions = toolsOfPositions;
    }

    /// "التواصل" heads the ways to reach a person, and is a skill among skills.
    boolean isSkill(TextLine line, Section named, @Nullable Section section) {
        boolean loud =
                line.line().bold() || line.line().heading() || line.line().fontSize() > look.bodySize();
        return section == Section.SKILLS
                && named != Section.SKILLS
                && !loud
                && (line.bullet() || !line.text().endsWith(":"))
                && lexicon.skills().byName(line.text()).isPresent();
    }

    /// Two headings side by side stand over two columns, not beside their content.
    boolean isBesideAnother(TextLine line, Section first) {
        return line.pieces().stream()
                .skip(1)
                .filter(piece -> !piece.isListed())
                .flatMap(piece -> lexicon.headings().read(piece.text()).stream())
                .anyMatch(other -> other.section() != first);
    }

    /// "Languages: Python, C++" names a group of skills, "Certifications: none" inside a study its detail.
    boolean isLabel(Section named, TextLine rest, @Nullable Section section) {
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
}
