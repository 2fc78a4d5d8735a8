package dev.shortlist.export.rendering.adapter.xlsx;

import dev.shortlist.export.rendering.domain.Tone;

/// The colors of the workbook.
final class Palette {

    static final String BRAND = "1E3A5F";
    static final String ON_BRAND = "FFFFFF";
    static final String INK = "1F2937";
    static final String MUTED = "6B7280";
    static final String LINE = "D9DEE7";
    static final String LABEL = "EEF2F7";
    static final String BAR = "2F6F8F";

    private Palette() {}

    /// Fill behind a score.
    static String fill(Tone tone) {
        return switch (tone) {
            case STRONG -> "BFE5CB";
            case GOOD -> "DDF1DF";
            case FAIR -> "FFF2CC";
            case WEAK -> "FBDDC1";
            case POOR -> "F6CFCF";
        };
    }

    static String ink(Tone tone) {
        return switch (tone) {
            case STRONG, GOOD -> "14532D";
            case FAIR -> "713F12";
            case WEAK -> "7C2D12";
            case POOR -> "7F1D1D";
        };
    }
}
