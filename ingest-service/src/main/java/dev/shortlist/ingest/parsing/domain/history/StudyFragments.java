package dev.shortlist.ingest.parsing.domain.history;

import dev.shortlist.ingest.parsing.domain.entry.Dated;
import dev.shortlist.ingest.parsing.domain.entry.Fragments;
import dev.shortlist.ingest.parsing.domain.text.Lexicon;
import dev.shortlist.ingest.parsing.domain.text.Piece;
import dev.shortlist.ingest.parsing.domain.text.Words;
import dev.shortlist.language.lexicon.Degree;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Sorts the fragments of one line of a study into degree, field and school.
final class StudyFragments {

    private static final Pattern COMMA = Pattern.compile("\\s*[,،]\\s*");
    private static final Pattern FROM = Pattern.compile(
            "(?iu)\\s+(?:from|من|an der)\\s+(?=\\p{L})|\\s+(?=(?:جامعة|كلية|معهد|الجامعة|أكاديمية)\\s)");
    private static final Pattern LINK = Pattern.compile("(?iu)\\s+(?:en|in|of|de|im|في)$");
    private static final Pattern FIELD_WORDS =
            Pattern.compile("(?iu)^(?:major|minor|field|concentration|specialization|التخصص|قسم)\\s*(?:in|of|:)?\\s*");

    private static final Pattern LEVEL = Pattern.compile("(?iu)\\s*(?:(?:level|niveau)\\s+\\d+|hon(?:our|or)s\\b)");
    private static final Pattern QUALIFICATION =
            Pattern.compile("(?iu)\\b(?:certificate|certification|diploma|degree|course|bootcamp"
                    + "|apprenticeship|traineeship|lehre|ausbildung|abschluss|zertifikat|certificat|diplôme|titre)\\b");
    private static final int MOST_WORDS = 8;
    private static final Pattern DIPLOMA =
            Pattern.compile("(?iu)\\b(?:diploma|certificate|graduate|degree|general|science|abschluss)");
    private static final Pattern HOLDER =
            Pattern.compile("(?u)^(?:حاصلة?|متحصلة?|حائزة?|خريجة?|حصلت|تخرجت)(?:\\s+(?:على|من|في|ب))*$");

    private final Lexicon lexicon;
    private final Fragments fragments;
    private final boolean hasDegree;
    private final List<Piece> open = new ArrayList<>();
    private @Nullable Piece degree;
    private @Nullable Piece field;
    private @Nullable Piece school;

    /// `hasDegree` where lines above have named a degree and no school yet.
    StudyFragments(Lexicon lexicon, Fragments fragments, boolean hasDegree) {
        this.lexicon = lexicon;
        this.fragments = fragments;
        this.hasDegree = hasDegree;
    }

    void add(Piece fragment) {
        if (fragments.isPlace(fragment) && !lexicon.organisations().looksLikeInstitution(fragment.text())) {
            return;
        }
        for (Piece part : parts(fragment)) {
            place(part);
        }
    }

    /// A school whose name has commas stays whole; a line that also names a degree is cut.
    private List<Piece> parts(Piece fragment) {
        return Fragments.cut(fragment, FROM).stream()
                .flatMap(piece -> Fragments.cut(piece, COMMA).stream())
                .filter(piece ->
                        !fragments.isPlace(piece) || lexicon.organisations().looksLikeInstitution(piece.text()))
                .toList();
    }

    private void place(Piece part) {
        boolean institution = lexicon.organisations().looksLikeInstitution(part.text());
        var named = lexicon.degrees()
                .find(part.text())
                .filter(found -> !institution || !(coversLittle(found, part) || isSchool(found, part)));
        if (named.isPresent()) {
            placeDegree(named.get(), part);
        } else if (institution) {
            school = school == null ? part : wider(school, part);
        } else if (degree == null
                && part.words() <= MOST_WORDS
                && QUALIFICATION.matcher(part.text()).find()) {
            degree = part;
        } else if (Words.looksLikeTitleCase(part.text()) && part.words() <= 10) {
            open.add(part);
        }
    }

    /// "Lycée Grandmont" and "Kisumu Girls High School" are schools and no degrees; so is "ثانوية الأمير" where a
    /// degree
    /// is named already.
    private boolean isSchool(Degree named, Piece part) {
        if (named.level() != Degree.Level.HIGH_SCHOOL) {
            return false;
        }
        var words = part.text().substring(named.start(), named.end());
        boolean names = !Words.isArabic(words)
                && part.words() > words.split("\\s+").length
                && lexicon.organisations().looksLikeInstitution(words)
                && !DIPLOMA.matcher(part.text()).find();
        boolean opens = lexicon.organisations().looksLikeInstitution(part.text().split("\\s+", 2)[0]);
        return names || (opens && (named.start() > 0 || degree != null || hasDegree));
    }

    private static boolean coversLittle(Degree named, Piece part) {
        return named.start() > 0
                && named.field() == null
                && (named.end() - named.start()) * 3 < part.text().length();
    }

    /// "ثانوية الأمير" is a school where the degree is named already, "مدرسة النور الثانوية" is always one.
    private void placeDegree(Degree named, Piece part) {
        degree = degree == null ? withoutLink(named(named, part)) : degree;
        var after =
                withoutBracket(part.sub(end(named, part), part.text().length()).strip(" ,(-–—:."));
        if (lexicon.organisations().looksLikeInstitution(after.text())) {
            school = school == null ? after : school;
            return;
        }
        placeField(named, part, after);
        var before = part.sub(0, named.start()).strip(" ,(-–—:");
        if (named.field() == null
                && before.words() > 0
                && before.words() <= 5
                && named.start() > 3
                && !HOLDER.matcher(before.text()).matches()) {
            open.add(before);
        }
    }

    /// "NVQ Level 3" and "Technician's Diploma in Welding" say more of the degree than its name.
    private static Piece named(Degree named, Piece part) {
        boolean kind = named.level() == Degree.Level.DIPLOMA
                && named.field() != null
                && part.sub(0, named.start()).words() <= 2;
        return part.sub(kind ? 0 : named.start(), end(named, part));
    }

    private static int end(Degree named, Piece part) {
        var level = LEVEL.matcher(part.text()).region(named.end(), part.text().length());
        return level.lookingAt() ? level.end() : named.end();
    }

    /// "Master en" goes on with its field.
    private static Piece withoutLink(Piece degree) {
        var link = LINK.matcher(degree.text());
        return link.find() ? degree.sub(0, link.start()) : degree;
    }

    /// "(B.Sc.)" leaves half of its brackets.
    private static Piece withoutBracket(Piece piece) {
        return piece.text().contains("(") ? piece : piece.strip(") ");
    }

    private void placeField(Degree named, Piece part, Piece after) {
        String subject = named.field();
        int at = subject == null ? -1 : part.text().indexOf(subject, named.start());
        if (subject != null && at >= 0 && field == null) {
            field = part.sub(at, at + subject.length());
        } else if (subject == null && field == null && after.words() > 0 && after.words() <= 5) {
            field = after;
        }
    }

    /// "Faculty of Engineering, Nile University" is one school.
    private static Piece wider(Piece school, Piece part) {
        return part.start() - school.end() > 3
                ? school
                : new Piece(
                        school.text() + (Words.isArabic(part.text()) ? "، " : ", ") + part.text(),
                        school.start(),
                        part.end());
    }

    Facts facts(@Nullable Piece grade, @Nullable Dated dated) {
        var subject = field == null
                        && !open.isEmpty()
                        && FIELD_WORDS.matcher(open.getFirst().text()).find()
                ? open.removeFirst()
                : field;
        return new Facts(degree, subject, school, grade, dated, List.copyOf(open));
    }
}
