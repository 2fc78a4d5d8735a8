package dev.shortlist.ingest.parsing.domain.history;

import dev.shortlist.ingest.parsing.domain.text.Piece;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds grades: averages, classes of honours, marks in words.
final class Grades {

    private static final Pattern GRADE = Pattern.compile(
            "(?iu)(?:(?:major|overall|final|cum(?:ulative|\\.)?)\\s+)?(?:c?gpa|grade|average|note|mention|score|(?:ال|ب)?معدل(?:\\s+(?:التراكمي|تراكمي))?|(?:ال|ب)?تقدير(?:\\s+عام)?|ميزة)"
                    + "\\s*(?:of|is|:|-|–)?\\s*(\\d{1,3}(?:[.,٫]\\d{1,2})?\\s*%?(?:\\s*(?:/|out of|من)\\s*\\d{1,3}(?:[.,]\\d{1,2})?)?|[\\p{L}+]+(?:\\s+(?:جدا|جداً|مع مرتبة الشرف|with honou?rs))?)"
                    + "|(\\d(?:[.,]\\d{1,2})?\\s*(?:/|out of)\\s*(?:4|5|10|20|100)(?:[.,]0+)?)(?!\\d)"
                    + "|\\b(first[- ]class(?:\\s+honou?rs)?|(?:upper|lower) second[- ]class(?:\\s+honou?rs)?|(?:summa |magna )?cum laude|with (?:distinction|honou?rs|merit)(?!\\s+(?:in|of)\\b))\\b"
                    + "|(ممتاز(?:\\s+مع مرتبة الشرف)?|جيد\\s+جدا(?:ً)?|مع مرتبة الشرف)"
                    + "|(\\b\\d{2}(?:[.,]\\d{1,2})?\\s*%)");

    private static final Pattern LABEL =
            Pattern.compile("(?iu)(?:c?gpa|grade|average|mention|score|المعدل(?:\\s+التراكمي)?|التقدير)\\s*:?");

    private static final String MARKS = " ,;|()-–—•";

    private Grades() {}

    static Optional<Piece> find(Piece piece) {
        var match = GRADE.matcher(piece.text());
        if (!match.find()) {
            return Optional.empty();
        }
        for (int group = 1; group <= match.groupCount(); group++) {
            if (match.group(group) != null) {
                return Optional.of(piece.sub(match.start(group), match.end(group)));
            }
        }
        return Optional.empty();
    }

    /// "Grade:" with the grade on the next line.
    static boolean isLabel(Piece piece) {
        return LABEL.matcher(piece.text()).matches();
    }

    /// What stands before the grade and behind it.
    static List<Piece> around(Piece piece) {
        var match = GRADE.matcher(piece.text());
        return match.find()
                ? List.of(
                        piece.sub(0, match.start()).strip(MARKS),
                        piece.sub(match.end(), piece.text().length()).strip(MARKS))
                : List.of(piece);
    }
}
