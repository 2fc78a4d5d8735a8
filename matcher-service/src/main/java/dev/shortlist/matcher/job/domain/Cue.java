package dev.shortlist.matcher.job.domain;

import dev.shortlist.language.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Phrases that tell what a stretch of a job description means, in English and Arabic, found in folded text.
final class Cue {

    static final Cue PREFERRED = phrases(
            "nice to have",
            "nice-to-have",
            "good to have",
            "great to have",
            "would be great",
            "a plus",
            "is plus",
            "big plus",
            "strong plus",
            "bonus",
            "preferred",
            "preferably",
            "prefer",
            "desirable",
            "desired",
            "an advantage",
            "advantageous",
            "ideally",
            "optional",
            "beneficial",
            "an asset",
            "would help",
            "welcome",
            "يفضل",
            "تفضل",
            "مفضل",
            "مفضلة",
            "المفضلة",
            "ميزة",
            "ميزة إضافية",
            "إضافة",
            "يستحسن",
            "من المستحسن",
            "من المحبذ",
            "أفضلية",
            "الأفضلية");

    static final Cue REQUIRED = phrases(
            "required",
            "require",
            "requires",
            "must",
            "must have",
            "must-have",
            "mandatory",
            "essential",
            "need",
            "needed",
            "minimum",
            "at least",
            "necessary",
            "يشترط",
            "مطلوب",
            "مطلوبة",
            "المطلوبة",
            "يجب",
            "ضروري",
            "ضرورية",
            "أساسي",
            "أساسية",
            "الأساسية",
            "إلزامي",
            "لا تقل",
            "لا يقل");

    static final Cue NOT_ASKED = phrases(
            "not required",
            "not necessary",
            "not needed",
            "no need",
            "not a must",
            "not mandatory",
            "no degree",
            "غير مطلوب",
            "غير مطلوبة",
            "ليس شرطا",
            "ليست شرطا",
            "لا يشترط",
            "غير ضروري");

    private static final String BEFORE = "(?<![\\p{L}\\p{N}])(?:[وف]?)(?:";
    private static final String AFTER = ")(?![\\p{L}\\p{N}])";

    private final Pattern pattern;

    private Cue(Pattern pattern) {
        this.pattern = pattern;
    }

    static Cue phrases(String... phrases) {
        var alternatives = Arrays.stream(phrases)
                .map(Normalizer::fold)
                // The longest first: "must have" must not stop at "must".
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return new Cue(Pattern.compile(BEFORE + alternatives + AFTER));
    }

    boolean isIn(String folded) {
        return pattern.matcher(folded).find();
    }

    String without(String folded) {
        return pattern.matcher(folded).replaceAll(" ");
    }
}
