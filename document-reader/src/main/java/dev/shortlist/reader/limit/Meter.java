package dev.shortlist.reader.limit;

import dev.shortlist.reader.Budget;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/// Counts what reading one file costs and refuses the file when its budget is spent; used by one thread.
public final class Meter {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long NOT_ASKED = Long.MIN_VALUE;
    private static final long UNCOUNTED = 100_000_000;
    private static final int MOST_OBJECTS = 1_000_000;
    private static final int TICKS_BETWEEN_LOOKS = 1 << 10;
    // A virtual thread has no CPU clock; on a busy machine its wall clock runs this much ahead of its work.
    private static final int PATIENCE_ON_THE_WALL_CLOCK = 4;

    private final Budget budget;
    private final boolean onCpuClock;
    private final long limit;
    private long cpuStart = NOT_ASKED;
    private long nextLook;
    private long inflated;
    private int glyphs;
    private int objects;
    private int entries;
    private int ticks;

    public Meter(Budget budget) {
        this.budget = budget;
        this.onCpuClock = !Thread.currentThread().isVirtual() && THREADS.isCurrentThreadCpuTimeSupported();
        this.limit = budget.time().toNanos() * (onCpuClock ? 1 : PATIENCE_ON_THE_WALL_CLOCK);
        this.nextLook = System.nanoTime() + (onCpuClock ? Math.min(limit, UNCOUNTED) : limit);
    }

    public Budget budget() {
        return budget;
    }

    /// Called for every small step; looks at the clock now and then.
    public void tick() {
        if ((++ticks & (TICKS_BETWEEN_LOOKS - 1)) == 0) {
            look();
        }
    }

    // The CPU clock is a slow system call: most files are read before it is first asked, and a thread cannot have
    // worked longer since then than has passed on the wall.
    public void look() {
        long now = System.nanoTime();
        if (now - nextLook < 0) {
            return;
        }
        long worked = onCpuClock ? worked() : limit;
        if (worked >= limit) {
            throw RefusedException.tooComplex("it takes too long to read");
        }
        nextLook = now + limit - worked;
    }

    private long worked() {
        long cpu = THREADS.getCurrentThreadCpuTime();
        if (cpuStart == NOT_ASKED) {
            cpuStart = cpu - Math.min(limit, UNCOUNTED);
        }
        return cpu - cpuStart;
    }

    public void glyph() {
        tick();
        if (++glyphs > budget.glyphs()) {
            throw RefusedException.tooComplex("it has more than " + budget.glyphs() + " characters");
        }
    }

    /// Charges what stays in memory until the end; `weight` is about 40 bytes.
    public void objects(int weight) {
        tick();
        objects += weight;
        if (objects > MOST_OBJECTS) {
            throw RefusedException.tooComplex("it has more than " + MOST_OBJECTS + " objects");
        }
    }

    public void glyphs(int count) {
        glyphs += count - 1;
        glyph();
    }

    public void entry() {
        look();
        if (++entries > budget.entries()) {
            throw RefusedException.tooComplex("it has more than " + budget.entries() + " parts");
        }
    }

    public void depth(int depth) {
        if (depth > budget.depth()) {
            throw RefusedException.tooComplex("it is nested more than " + budget.depth() + " deep");
        }
    }

    /// Charges bytes that came out of a decompressor; `streamTotal` is what this one stream has given so far.
    public void inflate(int count, long streamTotal) {
        tick();
        inflated += count;
        if (streamTotal > budget.streamBytes() || inflated > budget.inflatedBytes()) {
            throw RefusedException.tooComplex("it unpacks to more than "
                    + (streamTotal > budget.streamBytes() ? budget.streamBytes() : budget.inflatedBytes())
                    + " bytes");
        }
    }
}
