package dev.shortlist.matcher.job.domain;

import dev.shortlist.language.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells of each place in a clause how much it is wanted: "Java required, Kafka or Redis a plus, Go (nice to have)".
/// A cue holds for the whole clause; of several, each holds for what stands before it; one in brackets holds for what
/// stands right before the bracket. Without a cue the heading decides.
final class Wishes {

    private static final Pattern BREAKS = Pattern.compile("[,،;()\\[\\]]|\\bbut\\b|\\bwhile\\b|\\bbzw\\b");

    private final List<Segment> segments;
    private final Wish otherwise;

    private Wishes(List<Segment> segments, Wish otherwise) {
        this.segments = segments;
        this.otherwise = otherwise;
    }

    static Wishes in(Clause clause, Wish otherwise) {
        return new Wishes(spread(bracketsApplied(cut(clause.text()))), otherwise);
    }

    Wish at(int position) {
        return segments.stream()
                .filter(segment -> position < segment.end)
                .findFirst()
                .map(segment -> segment.wish)
                .orElse(otherwise);
    }

    private static List<Segment> cut(String text) {
        var segments = new ArrayList<Segment>();
        var breaks = BREAKS.matcher(text);
        int start = 0;
        boolean bracketed = false;
        while (breaks.find()) {
            segments.add(segment(text, start, breaks.start(), bracketed));
            bracketed = "([".contains(breaks.group());
            start = breaks.end();
        }
        segments.add(segment(text, start, text.length(), bracketed));
        return segments;
    }

    private static Segment segment(String text, int start, int end, boolean bracketed) {
        return new Segment(end, bracketed, cueIn(Normalizer.fold(text.substring(start, end))));
    }

    private static @Nullable Wish cueIn(String folded) {
        if (Cue.PREFERRED.isIn(folded)) {
            return Wish.PREFERRED;
        }
        if (Cue.NOT_ASKED.isIn(folded)) {
            return Wish.NONE;
        }
        return Cue.REQUIRED.isIn(folded) ? Wish.REQUIRED : null;
    }

    private static List<Segment> bracketsApplied(List<Segment> segments) {
        var applied = new ArrayList<>(segments);
        for (int index = 1; index < applied.size(); index++) {
            var segment = applied.get(index);
            if (segment.bracketed && segment.wish != null) {
                applied.set(index - 1, applied.get(index - 1).with(segment.wish).asSettled());
                applied.set(index, segment.asSettled());
            }
        }
        return applied;
    }

    private static List<Segment> spread(List<Segment> segments) {
        var cues = segments.stream()
                .filter(segment -> !segment.settled)
                .map(Segment::wish)
                .filter(Objects::nonNull)
                .toList();
        if (cues.isEmpty()) {
            return segments;
        }
        var spread = new ArrayList<>(segments);
        // What follows the last cue belongs to it: "must have: Java, Kafka".
        Wish next = cues.getLast();
        for (int index = spread.size() - 1; index >= 0; index--) {
            var segment = spread.get(index);
            if (!segment.settled) {
                next = segment.wish == null ? next : segment.wish;
                spread.set(index, segment.with(next));
            }
        }
        return spread;
    }

    private record Segment(
            int end,
            boolean bracketed,
            boolean settled,
            @Nullable Wish wish) {

        Segment(int end, boolean bracketed, @Nullable Wish wish) {
            this(end, bracketed, false, wish);
        }

        Segment with(@Nullable Wish other) {
            return new Segment(end, bracketed, settled, other);
        }

        Segment asSettled() {
            return new Segment(end, bracketed, true, wish);
        }
    }
}
