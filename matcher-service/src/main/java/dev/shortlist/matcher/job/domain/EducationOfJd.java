package dev.shortlist.matcher.job.domain;

import dev.shortlist.language.LanguageDetector;
import dev.shortlist.language.lexicon.Degree;
import dev.shortlist.language.lexicon.Degrees;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the least degree that a job description asks for; of alternatives the lower one is enough.
final class EducationOfJd {

    private static final Pattern ALTERNATIVES =
            Pattern.compile("\\s+(?:or|/|أو|او)\\s+|(?<=[\\p{L}])/(?=[\\p{L}])|,\\s+");
    private static final int LONGEST = 120;

    private final Degrees degrees;

    EducationOfJd(Degrees degrees) {
        this.degrees = degrees;
    }

    Optional<String> find(List<Clause> clauses) {
        return clauses.stream()
                .filter(clause -> !clause.isAboutCompany() && !clause.isOptional())
                .flatMap(clause -> in(clause.text()).stream())
                .findFirst();
    }

    private Optional<String> in(String text) {
        var lowest = Arrays.stream(ALTERNATIVES.split(text, -1))
                .flatMap(words -> degrees.find(words).stream())
                .min(Comparator.comparing(Degree::level));
        var field = degrees.find(text).map(Degree::field);
        return lowest.map(degree -> "ar".equals(LanguageDetector.detect(text)) ? cut(text) : words(degree, field));
    }

    private static String words(Degree degree, Optional<String> fieldOfAll) {
        var field = degree.field() == null ? fieldOfAll.orElse(null) : degree.field();
        return field == null ? degree.canonical() : degree.canonical() + " in " + field;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
