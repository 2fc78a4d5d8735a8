package dev.shortlist.matcher.job.domain;

import dev.shortlist.language.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds the least years of experience that a job description asks for: "5+ years", "three to five years",
/// "خبرة لا تقل عن ٥ سنوات".
final class YearsOfJd {

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("twelve", 12),
            Map.entry("fifteen", 15),
            Map.entry("ثلاث", 3),
            Map.entry("اربع", 4),
            Map.entry("خمس", 5),
            Map.entry("ست", 6),
            Map.entry("سبع", 7),
            Map.entry("ثماني", 8),
            Map.entry("ثمان", 8),
            Map.entry("تسع", 9),
            Map.entry("عشر", 10));
    private static final String NUMBER = "(\\d{1,2}(?:[.,]\\d)?|"
            + NUMBERS.keySet().stream().map(Normalizer::fold).sorted().collect(Collectors.joining("|")) + "ه?)";
    private static final String YEARS =
            "(?:years?|yrs?|" + folded("سنوات", "سنة", "سنه", "أعوام", "عام", "عاما") + ")(?![\\p{L}])";
    private static final Pattern ASKED = Pattern.compile("(?<![\\p{L}\\p{N}.,])" + NUMBER + "\\s*(?:\\+|plus|or more|"
            + folded("فأكثر", "أو أكثر") + ")?\\s*(?:\\)\\s*)?(?:(?:-|–|—|to|" + folded("إلى", "الى") + ")\\s*" + NUMBER
            + "\\s*\\+?\\s*)?(?:full\\s+)?" + YEARS);
    private static final Pattern ARABIC_TWO =
            Pattern.compile("(?<![\\p{L}])(?:" + folded("سنتين", "سنتان", "عامين", "عامان") + ")(?![\\p{L}])");
    private static final Pattern NOT_EXPERIENCE =
            Pattern.compile("years? old|years of age|(?:over|for) the (?:last|past)|founded|history|in business|"
                    + folded("العمر", "عمره", "عمر"));
    private static final Pattern EXPERIENCE = Pattern.compile(
            "experience|background|track record|working|work|professional|" + folded("خبرة", "الخبرة", "العمل"));

    private YearsOfJd() {}

    static Optional<Double> find(List<Clause> clauses) {
        var asking = clauses.stream()
                .filter(clause -> !clause.isAboutCompany() && !clause.isOptional())
                .map(Clause::folded)
                .filter(text -> !NOT_EXPERIENCE.matcher(text).find())
                .toList();
        return asking.stream()
                .filter(text -> EXPERIENCE.matcher(text).find())
                .flatMap(text -> in(text).stream())
                .findFirst()
                .or(() -> asking.stream().flatMap(text -> in(text).stream()).findFirst());
    }

    private static Optional<Double> in(String folded) {
        return ASKED.matcher(folded)
                .results()
                .findFirst()
                .map(YearsOfJd::least)
                .or(() -> ARABIC_TWO.matcher(folded).find() ? Optional.of(2.0) : Optional.empty());
    }

    private static double least(MatchResult found) {
        var number = found.group(1).toLowerCase(Locale.ROOT);
        var named = NUMBERS.entrySet().stream()
                .filter(entry -> number.matches(Normalizer.fold(entry.getKey()) + "ه?"))
                .map(Map.Entry::getValue)
                .findFirst();
        return named.map(Integer::doubleValue).orElseGet(() -> Double.parseDouble(number.replace(',', '.')));
    }

    private static String folded(String... words) {
        return List.of(words).stream().map(Normalizer::fold).distinct().collect(Collectors.joining("|"));
    }
}
