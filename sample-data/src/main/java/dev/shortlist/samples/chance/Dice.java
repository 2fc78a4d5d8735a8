package dev.shortlist.samples.chance;

import java.util.ArrayList;
import java.util.List;

/// Choices that follow from a seed alone: SplitMix64, written out so that no JDK may change it.
public final class Dice {

    private static final long GAMMA = 0x9E3779B97F4A7C15L;

    private final long seed;
    private long state;

    public Dice(long seed) {
        this.seed = seed;
        this.state = seed;
    }

    /// Dice of their own for one purpose, whatever has been thrown before: a new choice elsewhere changes nothing here.
    public Dice fork(String purpose) {
        long mixed = mix(seed + GAMMA);
        for (int i = 0; i < purpose.length(); i++) {
            mixed = mix(mixed * 31 + purpose.charAt(i));
        }
        return new Dice(mixed);
    }

    public int below(int bound) {
        return (int) Long.remainderUnsigned(next(), bound);
    }

    /// Both ends may come.
    public int between(int least, int most) {
        return least + below(most - least + 1);
    }

    public boolean chance(int percent) {
        return below(100) < percent;
    }

    public <T> T pick(List<T> from) {
        return from.get(below(from.size()));
    }

    public <T> List<T> shuffled(List<T> list) {
        var shuffled = new ArrayList<>(list);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            shuffled.set(i, shuffled.set(below(i + 1), shuffled.get(i)));
        }
        return shuffled;
    }

    /// As many different ones as there are, at most `count`.
    public <T> List<T> some(List<T> from, int count) {
        return List.copyOf(shuffled(from).subList(0, Math.min(count, from.size())));
    }

    private long next() {
        state += GAMMA;
        return mix(state);
    }

    private static long mix(long z) {
        long mixed = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
