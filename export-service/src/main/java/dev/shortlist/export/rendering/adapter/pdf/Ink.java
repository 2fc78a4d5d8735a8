package dev.shortlist.export.rendering.adapter.pdf;

import dev.shortlist.export.rendering.domain.Tone;
import java.awt.Color;

/// The colors of the report: one brand color, and tones that mean something.
final class Ink {

    static final Color TEXT = new Color(0x1F2937);
    static final Color MUTED = new Color(0x64748B);
    static final Color FAINT = new Color(0x94A3B8);
    static final Color LINE = new Color(0xE2E8F0);
    static final Color PAPER = new Color(0xF6F8FB);
    static final Color BRAND = new Color(0x16324F);
    static final Color ON_BRAND = Color.WHITE;
    static final Color ON_BRAND_SOFT = new Color(0xBFD3E6);
    static final Color TEAL = new Color(0x0F766E);
    static final Color GOOD = new Color(0x15803D);
    static final Color GOOD_SOFT = new Color(0xDDF3E4);
    static final Color WARN = new Color(0xB45309);
    static final Color WARN_SOFT = new Color(0xFDF0D5);
    static final Color BAD = new Color(0xB91C1C);
    static final Color BAD_SOFT = new Color(0xFBE3E3);

    /// Parts of a whole, beside each other; as many as a scoring has factors, then again from the start.
    static final Color[] SERIES = {
        new Color(0x16324F),
        new Color(0x2F6F8F),
        new Color(0x0F766E),
        new Color(0x7FB3A6),
        new Color(0xC49A4A),
        new Color(0x8C6A9E),
        new Color(0x94A3B8),
    };

    private Ink() {}

    static Color of(Tone tone) {
        return switch (tone) {
            case STRONG -> GOOD;
            case GOOD -> TEAL;
            case FAIR -> new Color(0xCA8A04);
            case WEAK -> new Color(0xD97706);
            case POOR -> BAD;
        };
    }
}
