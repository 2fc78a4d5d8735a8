package dev.shortlist.reader.docx;

import dev.shortlist.reader.Hidden;
import dev.shortlist.reader.color.Ink;
import org.jspecify.annotations.Nullable;

/// How a run of text looks, as far as it is said; null means that the style or the paragraph says it.
record Look(
        @Nullable Boolean bold,
        @Nullable Boolean vanished,
        @Nullable String color,
        @Nullable String ground,
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
        return switch (xml.name()) {
            case "b" -> new Look(xml.isOn(), vanished, color, ground, halfPoints, width);
            case "vanish", "specVanish" -> new Look(bold, xml.isOn(), color, ground, halfPoints, width);
            case "color" -> new Look(bold, vanished, color(xml), ground, halfPoints, width);
            case "shd" -> new Look(bold, vanished, color, ground(xml), halfPoints, width);
            case "highlight" -> new Look(bold, vanished, color, highlight(xml.value("val")), halfPoints, width);
            case "sz" -> new Look(bold, vanished, color, ground, number(xml.value("val")), width);
            case "w" -> new Look(bold, vanished, color, ground, halfPoints, number(xml.value("val")));
            default -> this;
        };
    }

    Hidden.@Nullable Kind hiding(@Nullable String groundBehind) {
        if (Boolean.TRUE.equals(vanished)) {
            return Hidden.Kind.VANISH;
        }
        if ((halfPoints != null && halfPoints <= TINY) || (width != null && width <= NARROW)) {
            return Hidden.Kind.TINY;
        }
        String behind = ground != null ? ground : groundBehind;
        return color != null && isLost(color, behind == null ? "FFFFFF" : behind) ? Hidden.Kind.WHITE_TEXT : null;
    }

    static @Nullable String ground(Xml xml) {
        String fill = xml.value("fill");
        return fill.isEmpty() || fill.equals(AUTO) ? null : fill;
    }

    // A theme colour is worked out by Word and its value written beside it; "auto" is black or white, whichever is
    // seen.
    private static @Nullable String color(Xml xml) {
        String value = xml.value("val");
        return value.isEmpty() ? null : value;
    }

    private static String highlight(String name) {
        return switch (name) {
            case "white", "none" -> "FFFFFF";
            case "yellow" -> "FFFF00";
            case "lightGray" -> "C0C0C0";
            default -> "000000";
        };
    }

    private static boolean isLost(String color, String ground) {
        int ink = rgb(color);
        int behind = rgb(ground);
        if (ink < 0 || behind < 0) {
            return false;
        }
        return Ink.isLost(ink, behind);
    }

    private static int rgb(String color) {
        try {
            return color.length() == 6 ? Integer.parseInt(color, 16) : -1;
        } catch (NumberFormatException name) {
            return -1;
        }
    }

    static @Nullable Integer number(String value) {
        try {
            return (int) Double.parseDouble(value);
        } catch (NumberFormatException none) {
            return null;
        }
    }
}
