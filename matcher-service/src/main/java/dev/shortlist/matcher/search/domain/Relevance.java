package dev.shortlist.matcher.search.domain;

/// How well a candidate answers a question, 0 to 100: six tenths for meaning, four for the skills that the question
/// names; meaning alone where it names none. A candidate whose name is asked for answers fully.
public final class Relevance {

    private static final double MEANING = 0.6;
    private static final double LEAST = 20;

    private Relevance() {}

    public static double of(boolean isNamed, double cosine, int skillsShared, int skillsAsked) {
        if (isNamed) {
            return 100;
        }
        double meaning = Math.clamp(cosine, 0, 1);
        double exact = skillsAsked == 0
                ? meaning
                : MEANING * meaning + (1 - MEANING) * Math.min(1.0, (double) skillsShared / skillsAsked);
        return Math.round(exact * 1_000) / 10.0;
    }

    /// Below this it is no answer.
    public static boolean isHit(double relevance) {
        return relevance >= LEAST;
    }
}
