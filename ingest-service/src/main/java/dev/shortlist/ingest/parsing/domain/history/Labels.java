package dev.shortlist.ingest.parsing.domain.history;

import dev.shortlist.ingest.parsing.domain.text.Piece;
import dev.shortlist.ingest.parsing.domain.text.TextLine;
import dev.shortlist.language.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads lines that say what they hold, such as "Company: Nile Ltd" or "المسمى الوظيفي: محاسب".
final class Labels {

    /// What a labelled line holds.
    enum Label {
        TITLE(
                "job title",
                "title",
                "position",
                "role",
                "designation",
                "post",
                "poste",
                "poste occupé",
                "fonction",
                "intitulé du poste",
                "stelle",
                "berufsbezeichnung",
                "tätigkeit",
                "beruf",
                "المسمى الوظيفي",
                "المسمى",
                "الوظيفة",
                "المنصب"),
        COMPANY(
                "company",
                "employer",
                "organization",
                "organisation",
                "company name",
                "entreprise",
                "employeur",
                "société",
                "firma",
                "unternehmen",
                "arbeitgeber",
                "الشركة",
                "اسم الشركة",
                "جهة العمل",
                "صاحب العمل",
                "المؤسسة"),
        FROM("from", "start", "start date", "von", "du", "de"),
        TO("to", "until", "end", "end date", "bis", "au", "à"),
        LOCATION(
                "location",
                "city",
                "place",
                "lieu",
                "ville",
                "ort",
                "arbeitsort",
                "standort",
                "الموقع",
                "المدينة",
                "مكان العمل",
                "المكان"),
        PERIOD(
                "period",
                "duration",
                "dates",
                "date",
                "from - to",
                "from/to",
                "years",
                "year",
                "période",
                "durée",
                "dates d'emploi",
                "zeitraum",
                "dauer",
                "الفترة",
                "المدة",
                "التاريخ",
                "السنة",
                "سنوات",
                "من - إلى",
                "سنة التخرج",
                "graduation year"),
        DEGREE(
                "degree",
                "qualification",
                "diplôme",
                "formation",
                "abschluss",
                "certificate",
                "المؤهل",
                "المؤهل العلمي",
                "الدرجة",
                "الدرجة العلمية",
                "الشهادة"),
        FIELD(
                "field",
                "major",
                "specialization",
                "specialisation",
                "field of study",
                "spécialité",
                "domaine",
                "fachrichtung",
                "studienfach",
                "fach",
                "area",
                "التخصص",
                "مجال الدراسة",
                "القسم"),
        SCHOOL(
                "school",
                "university",
                "institution",
                "institute",
                "college",
                "université",
                "établissement",
                "école",
                "universität",
                "hochschule",
                "bildungseinrichtung",
                "einrichtung",
                "الجهة التعليمية",
                "جهة التعليم",
                "الجامعة",
                "الكلية",
                "المعهد",
                "المدرسة",
                "المؤسسة التعليمية",
                "جهة الدراسة"),
        GRADE("grade", "gpa", "cgpa", "result", "score", "note", "mention", "التقدير", "المعدل", "المعدل التراكمي"),
        DETAIL(
                "responsibilities",
                "duties",
                "main duties",
                "key responsibilities",
                "tasks",
                "missions",
                "tâches",
                "aufgaben",
                "achievements",
                "المهام والمسؤوليات",
                "أهم المهام",
                "الإنجازات",
                "المهام",
                "المسؤوليات",
                "مهام العمل",
                "description",
                "clients",
                "selected clients",
                "technologies",
                "tech stack",
                "tools",
                "environment",
                "highlights",
                "الوصف",
                "details",
                "التفاصيل");

        private final List<String> words;

        Label(String... words) {
            this.words = List.of(words).stream().map(Normalizer::fold).toList();
        }
    }

    private static final Pattern LABELLED = Pattern.compile("^([^:\\n]{2,28}?)\\s*[:\\uff1a]\\s*(.+)$");

    private Labels() {}

    static Map<Label, Piece> read(List<TextLine> lines) {
        var found = new EnumMap<Label, Piece>(Label.class);
        for (TextLine line : lines) {
            read(line.body(), found);
            if (line.pieces().size() > 1) {
                line.pieces().forEach(piece -> read(piece, found));
            }
        }
        return found;
    }

    private static void read(Piece piece, Map<Label, Piece> found) {
        var match = LABELLED.matcher(piece.text());
        if (match.matches()) {
            label(match.group(1))
                    .ifPresent(label -> found.putIfAbsent(
                            label, piece.sub(match.start(2), piece.text().length())));
        }
    }

    /// Whether a line is a label and nothing more: what it announces follows below.
    static boolean isBare(TextLine line, Label label) {
        String text = line.text().strip();
        boolean marked = text.endsWith(":") || text.endsWith("\uff1a");
        return marked
                && label(text.substring(0, text.length() - 1).strip())
                        .filter(label::equals)
                        .isPresent();
    }

    /// Whether a line names a company or a title by its label.
    static boolean isPosition(TextLine line) {
        var read = read(List.of(line));
        return read.containsKey(Label.COMPANY) || read.containsKey(Label.TITLE);
    }

    static boolean isLabelled(TextLine line) {
        var match = LABELLED.matcher(line.text());
        return match.matches() && label(match.group(1)).isPresent();
    }

    /// The label that a word or two are, as in the head of a table.
    static Optional<Label> label(String words) {
        String folded = Normalizer.fold(words);
        for (Label label : Label.values()) {
            if (label.words.contains(folded)) {
                return Optional.of(label);
            }
        }
        return Optional.empty();
    }
}
