package dev.shortlist.reader;

import java.time.Duration;

/// What reading one file may cost; a file that wants more is refused as too complex.
///
/// `entries` counts ZIP entries and PDF objects' streams, `depth` nested elements, forms and page trees; `time` is
/// CPU time of the calling thread, or four times that on the wall clock where a virtual thread has no CPU clock.
public record Budget(
        long bytes,
        int pages,
        int glyphs,
        int entries,
        int depth,
        long streamBytes,
        long inflatedBytes,
        Duration time) {

    private static final long MB = 1L << 20;

    /// This budget with another limit of time.
    public Budget within(Duration limit) {
        return new Budget(bytes, pages, glyphs, entries, depth, streamBytes, inflatedBytes, limit);
    }

    /// For painting pages: pictures unpack to more, and take longer, than text does.
    public static Budget forPictures() {
        return new Budget(20 * MB, 200, 500_000, 5_000, 50, 32 * MB, 256 * MB, Duration.ofSeconds(10));
    }

    public static Budget standard() {
        return new Budget(20 * MB, 200, 500_000, 5_000, 150, 16 * MB, 48 * MB, Duration.ofMillis(1_500));
    }
}
