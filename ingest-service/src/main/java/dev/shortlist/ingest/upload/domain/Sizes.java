package dev.shortlist.ingest.upload.domain;

import java.util.Locale;

/// Sizes as people write them.
final class Sizes {

    private static final double MEGA = 1024.0 * 1024.0;

    private Sizes() {}

    /// `15.0 MB`.
    static String exact(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / MEGA);
    }

    /// `10 MB`.
    static String rounded(long bytes) {
        return number(bytes) + " MB";
    }

    /// `10MB`.
    static String compact(long bytes) {
        return number(bytes) + "MB";
    }

    private static String number(long bytes) {
        double megabytes = Math.round(bytes / MEGA * 10) / 10.0;
        return megabytes == Math.rint(megabytes)
                ? String.valueOf((long) megabytes)
                : String.format(Locale.ROOT, "%.1f", megabytes);
    }
}
