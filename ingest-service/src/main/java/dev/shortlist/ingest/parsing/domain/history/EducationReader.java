package dev.shortlist.ingest.parsing.domain.history;

import dev.shortlist.contracts.cv.Education;
import dev.shortlist.ingest.parsing.domain.entry.Anchors;
import dev.shortlist.ingest.parsing.domain.entry.Dates;
import dev.shortlist.ingest.parsing.domain.entry.Fragments;
import dev.shortlist.ingest.parsing.domain.entry.NamingMarks;
import dev.shortlist.ingest.parsing.domain.history.Labels.Label;
import dev.shortlist.ingest.parsing.domain.section.Part;
import dev.shortlist.ingest.parsing.domain.section.Parts;
import dev.shortlist.ingest.parsing.domain.text.Lexicon;
import dev.shortlist.ingest.parsing.domain.text.Piece;
import dev.shortlist.ingest.parsing.domain.text.Read;
import dev.shortlist.ingest.parsing.domain.text.TextLine;
import dev.shortlist.ingest.parsing.domain.text.Words;
import dev.shortlist.language.lexicon.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads studies: a new one begins where a line brings a degree, school or date that the last one already has.
public final class EducationReader {

    private static final Pattern FACULTY = Pattern.compile(
            "(?iu)(?:(?:faculty|college|school|department|dept\\.?) of|faculté de|fakultät für|كلية|قسم) [^,،]+");

    private static final Pattern ASIDE = Pattern.compile(
            "(?iu)^(?:(?:exchange|study abroad|semester abroad|erasmus|thesis|dissertation|modules?|minor in|supervisor|advisor|dean['’]s list"
                    + "|auslandssemester|abschlussarbeit|bachelorarbeit|masterarbeit|échange|semestre à|mémoire)\\b.*)");

    private final Lexicon lexicon;
    private final Dates dates;
    private final Fragments fragments;

    public EducationReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.dates = new Dates(lexicon.dates());
        this.fragments = new Fragments(lexicon, dates);
    }

    public List<Read<Education>> read(Parts parts) {
        var read = new ArrayList<Read<Education>>();
        for (Part part : parts.of(Section.EDUCATION)) {
            studies(part.lines()).stream()
                    .filter(study -> !study.isEmpty())
                    .map(Study::read)
                    .forEach(read::add);
        }
        return parts.has(Section.EDUCATION) ? read : withoutHeading(parts.unnamed());
    }

    /// Without a heading only lines count that name a degree and a school or date.
    private List<Read<Education>> withoutHeading(List<TextLine> lines) {
        return lines.stream()
                .flatMap(line -> studies(List.of(line)).stream())
                .filter(study -> study.degree != null && (study.school != null || study.dated != null))
                .map(Study::read)
                .toList();
    }

    private List<Study> studies(List<TextLine> all) {
        var lines = NamingMarks.off(all, line -> isDegree(line.body()));
        var studies = new ArrayList<Study>();
        var table = Table.find(lines);
        boolean onlyBullets = lines.stream().filter(this::names).allMatch(TextLine::bullet);
        var current = new Study();
        int headRow = table.map(Table::headRow).orElse(-1);
        for (TextLine written : lines.subList(headRow + 1, lines.size())) {
            var line = Anchors.unlisted(
                    written, piece -> dates.isOnly(piece) || fragments.endsWithPlace(piece), this::names);
            if (ASIDE.matcher(line.text()).find()) {
                continue;
            }
            var row = table.map(found -> found.row(line)).orElse(Map.of());
            var facts = row.isEmpty() ? facts(line, current.degree != null && current.school == null) : labelled(row);
            boolean detail = row.isEmpty() && isDetail(line, onlyBullets);
            if (detail) {
                addDetail(current, line);
                continue;
            }
            if (clashes(current, facts)) {
                studies.add(current);
                current = facts.school() == null && facts.degree() != null ? current.sibling() : new Study();
            }
            fill(current, facts);
        }
        studies.add(current);
        return studies;
    }

    private boolean names(TextLine line) {
        return names(line.body());
    }

    private boolean isDegree(Piece piece) {
        return lexicon.degrees().find(piece.text()).isPresent();
    }

    private boolean names(Piece piece) {
        return isDegree(piece) || lexicon.organisations().looksLikeInstitution(piece.text());
    }

    private boolean isDetail(TextLine line, boolean onlyBullets) {
        boolean told = isDegree(line.body())
                && lexicon.organisations().looksLikeInstitution(line.text())
                && !dates.in(line).isEmpty();
        boolean sentence = line.body().words() > 9 && !told && (Words.endsSentence(line.text()) || !names(line));
        return (line.bullet() && !onlyBullets) || sentence || (line.bullet() && !names(line));
    }

    /// Details give a grade, and with a date column beside them the date.
    private void addDetail(Study study, TextLine line) {
        study.hasDetails = true;
        if (study.grade == null) {
            study.grade = Grades.find(line.body()).orElse(null);
        }
        var column = line.pieces().stream().skip(1).filter(dates::isOnly).findFirst();
        if (study.dated == null && column.isPresent()) {
            study.dated = dates.in(column.get()).stream().findFirst().orElse(null);
        }
    }

    private static boolean clashes(Study study, Facts facts) {
        boolean degreeTwice = study.degree != null && facts.degree() != null;
        boolean schoolTwice = study.school != null
                && facts.school() != null
                && !(facts.degree() == null && (isFaculty(study.school) || isFaculty(facts.school())));
        boolean datedTwice = study.dated != null && facts.dated() != null && !study.isEmpty();
        boolean afterDetails =
                study.hasDetails && (facts.degree() != null || facts.school() != null || facts.dated() != null);
        return degreeTwice || schoolTwice || datedTwice || afterDetails;
    }

    /// A part of a university on a line of its own.
    private static boolean isFaculty(@Nullable Piece school) {
        return school != null && FACULTY.matcher(school.text()).matches();
    }

    private static void fill(Study study, Facts facts) {
        study.degree = facts.degree() != null ? facts.degree() : study.degree;
        study.field = facts.field() != null ? facts.field() : study.field;
        boolean whole = study.school == null || !isFaculty(facts.school());
        study.school = facts.school() != null && whole ? facts.school() : study.school;
        study.grade = facts.grade() != null ? facts.grade() : study.grade;
        study.dated = facts.dated() != null ? facts.dated() : study.dated;
        var open = new ArrayList<>(facts.open());
        // What stands beside the degree says more about its field than what stands beside the school.
        if (facts.degree() != null && study.field == null && study.school != null && !open.isEmpty()) {
            study.field = open.removeFirst();
        }
        open.forEach(study::add);
    }

    private Facts labelled(Map<Label, Piece> row) {
        var dated = row.get(Label.PERIOD) == null
                ? null
                : dates.in(row.get(Label.PERIOD)).stream().findFirst().orElse(null);
        return new Facts(
                row.get(Label.DEGREE),
                row.get(Label.FIELD),
                row.get(Label.SCHOOL),
                row.get(Label.GRADE),
                dated,
                List.of());
    }

    /// Behind a grade there may be the school, else what stands there says more of the grade.
    private List<Piece> withoutGrade(Piece piece) {
        var around = Grades.around(piece);
        boolean more = around.size() > 1
                && (around.getFirst().isEmpty()
                        || lexicon.organisations()
                                .looksLikeInstitution(around.getLast().text()));
        return more ? around : around.subList(0, 1);
    }

    private Facts facts(TextLine line, boolean hasDegree) {
        var labels = Labels.read(List.of(line));
        if (!labels.isEmpty() && !labels.containsKey(Label.GRADE)) {
            return labelled(labels);
        }
        var dated = dates.period(List.of(line)).orElse(null);
        var grade = line.pieces().stream()
                .flatMap(piece -> Grades.find(piece).stream())
                .findFirst()
                .orElse(null);
        var sorter = new StudyFragments(lexicon, fragments, hasDegree);
        var whole = line.with(line.pieces().stream()
                .flatMap(piece -> withoutGrade(piece).stream())
                .filter(piece -> !piece.isEmpty() && !Grades.isLabel(piece))
                .toList());
        fragments.of(List.of(whole), false).forEach(sorter::add);
        return sorter.facts(grade, dated);
    }
}
