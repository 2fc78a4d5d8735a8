package dev.shortlist.matcher.ranking.domain;

import dev.shortlist.matcher.pool.domain.Quote;

/// How near the nearest passage of a candidate's experience is to the job, as a cosine, and what that passage says.
public record Closeness(double cosine, Quote quote) {

    // Measured with the local model: unrelated work stays below the first figure, the same work passes the second.
    private static final double UNRELATED = 0.15;
    private static final double SAME = 0.70;

    double fraction() {
        // Two digits: the model's arithmetic may differ in later ones from one processor to the next.
        double steady = Math.round(cosine * 100) / 100.0;
        return Math.clamp((steady - UNRELATED) / (SAME - UNRELATED), 0, 1);
    }
}
