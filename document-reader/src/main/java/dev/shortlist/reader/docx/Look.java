package dev.shortlist.reader.docx;

import dev.shortlist.reader.Hidden;
import dev.shortlist.reader.color.Ink;
import org.jspecify.annotations.Nullable;

/// How a run of text looks, as far as it is said; null means that the style or the paragraph says it.
record Look(
        @Nullable Boolean bold,
        @Nullable Boolean vanished,
        @Nullable Integer color,
        @Nullable Integer ground,
        @Nullable Integer halfPoints,
        @Nullable Integer width) {

    static final Look PLAIN = new Look(null, null, null, null, null, null);

    private static final int TINY = 3;
    // Percent of the usual width of letters.
    private static final int NARROW = 15;
    private static final String AUTO = "auto";

    /// This look, with what it leaves open taken from another.
    Look over(Look under) {
        return new Look(
                bold != null ? bold : under.bold,
                vanished != null ? vanished : under.vanished,
                color != null ? color : under.color,
                ground != null ? ground : under.ground,
                halfPoints != null ? halfPoints : under.halfPoints,
                width != null ? width : under.width);
    }

    /// This look with one more property read from XML.
    Look with(Xml xml) {
        return switch (xml.tag()) {
            case BOLD -> new Look(xml.isOn(), vanished, color, ground, halfPoints, width);
            case VANISHED, VANISHED_ALWAYS -> new Look(bold, xml.isOn(), color, ground, halfPoints, width);
            case COLOR -> new Look(bold, vanished, rgb(xml, "val"), ground, halfPoints, width);
            case SHADING -> new Look(bold, vanished, color, ground(xml), halfPoints, width);
            case HIGHLIGHT -> new Look(bold, vanished, color, highlight(xml.value("val")), halfPoints, width);
            case SIZE -> new Look(bold, vanished, color, ground, number(xml.value("val")), width);
            case WIDTH -> new Look(bold, vanished, color, ground, halfPoints, number(xml.value("val")));
            default -> this;
        };
    }

    Hidden.@Nullable Kind hiding(@Nullable Integer groundBehind) {
        if (Boolean.TRUE.equals(vanished)) {
            return Hidden.Kind.VANISH;
        }
        if ((halfPoints != null && halfPoints <= TINY) || (width != null && width <= NARROW)) {
            return Hidden.Kind.TINY;
        }
        Integer behind = ground != null ? ground : groundBehind;
        boolean lost = color != null && Ink.isLost(color, behind == null ? Ink.WHITE : behind);
        return lost ? Hidden.Kind.WHITE_TEXT : null;
    }

    static @Nullable Integer ground(Xml xml) {
        String fill = xml.value("fill");
        return fill.isEmpty() || fill.equals(AUTO) ? null : rgb(fill);
    }

    /// A colour as an attribute says it. Word writes the value of a theme colour beside it; "auto" is black or white,
    /// whichever is seen.
    static @Nullable Integer rgb(Xml xml, String attribute) {
        String value = xml.value(attribute);
        return value.isEmpty() ? null : rgb(value);
    }

    private static int highlight(String name) {
        return switch (name) {
            case "white", "none" -> Ink.WHITE;
            case "yellow" -> 0xffff00;
            case "lightGray" -> 0xc0c0c0;
            default -> Ink.BLACK;
        };
    }

    static int rgb(String color) {
        try {
            return color.length() == 6 ? Integer.parseInt(color, 16) : Ink.UNKNOWN;
        } catch (NumberFormatException name) {
            return Ink.UNKNOWN;
        }
    }

    static @Nullable Integer number(String value) {
        try {
            return Integer.valueOf(value);
        } catch (NumberFormatException decimal) {
            return decimal(value);
        }
    }

    private static @Nullable Integer decimal(String value) {
        try {
            return (int) Double.parseDouble(value);
        } catch (NumberFormatException none) {
            return null;
        }
    }
}
