package dev.shortlist.reader.docx;

import dev.shortlist.reader.color.Ink;
import org.jspecify.annotations.Nullable;

/// What is drawn behind text: the shape that holds a text box, and large ones that designed pages are laid upon. Where
/// those stand only Word works out, so that text on a page with one is taken for seen.
final class Scenery {

    // Square EMU, of which a millimetre has 36,000: a band over the width of a page, a sidebar, and no portrait.
    private static final double LARGE = 3.2e12;

    private boolean anchored;
    private boolean large;
    private boolean picture;
    private boolean filled;
    private @Nullable Integer shape;
    private @Nullable Integer page;

    /// The ground of the shape that is being read; null where it lets through what is behind it.
    @Nullable Integer ofShape() {
        return shape;
    }

    /// The ground of pages; null where they are blank.
    @Nullable Integer ofPage() {
        return page;
    }

    /// Notices an element of a drawing.
    void see(Xml xml) {
        switch (xml.tag()) {
            case ANCHOR -> anchored = true;
            case INLINE -> anchored = false;
            case SHAPE -> begin(false);
            case PICTURE -> begin(true);
            case SHAPE_PROPERTIES -> properties(xml);
            case FILL_REFERENCE -> referTo(xml.value("idx"));
            case OLD_SHAPE, OLD_RECTANGLE, OLD_ROUND_RECTANGLE -> old(xml);
            default -> {
                // Places, names and the like.
            }
        }
    }

    private void begin(boolean isPicture) {
        picture = isPicture;
        large = false;
        filled = false;
        shape = null;
    }

    private void properties(Xml xml) {
        while (xml.nextIn(Tag.SHAPE_PROPERTIES)) {
            switch (xml.tag()) {
                case EXTENT -> large = size(xml, "cx") * size(xml, "cy") >= LARGE;
                case NO_FILL -> filled = true;
                case SOLID_FILL -> fill(solid(xml));
                case GRADIENT_FILL, PATTERN_FILL, PICTURE_FILL -> {
                    fill(Ink.UNKNOWN);
                    xml.skip();
                }
                case OUTLINE, EFFECTS -> xml.skip();
                default -> {
                    // The form of the shape.
                }
            }
        }
        if (picture) {
            fill(Ink.UNKNOWN);
        }
    }

    private static double size(Xml xml, String attribute) {
        Integer size = Look.number(xml.value(attribute));
        return size == null ? 0 : size;
    }

    private static int solid(Xml xml) {
        int color = Ink.UNKNOWN;
        while (xml.nextIn(Tag.SOLID_FILL)) {
            color = switch (xml.tag()) {
                case PLAIN_COLOR -> Look.rgb(xml.value("val"));
                // What else the theme holds is no white.
                case THEME_COLOR -> isWhite(xml.value("val")) ? Ink.WHITE : Ink.UNKNOWN;
                // Lighter, darker, half transparent.
                default -> Ink.UNKNOWN;
            };
        }
        return color;
    }

    private static boolean isWhite(String themeColor) {
        return themeColor.equals("bg1") || themeColor.equals("lt1");
    }

    // What the theme fills a shape with that says nothing of its own.
    private void referTo(String index) {
        if (!filled && !index.isEmpty() && !index.equals("0")) {
            fill(Ink.UNKNOWN);
        }
    }

    private void old(Xml xml) {
        begin(false);
        String color = xml.value("fillcolor");
        boolean blank = color.isEmpty() || color.startsWith("white") || color.startsWith("window");
        if (!blank && !xml.value("filled").startsWith("f")) {
            fill(color.matches("#\\p{XDigit}{6}.*") ? Look.rgb(color.substring(1, 7)) : Ink.UNKNOWN);
        }
    }

    private void fill(int color) {
        filled = true;
        shape = color;
        if (anchored && large && color != Ink.WHITE) {
            page = Ink.UNKNOWN;
        }
    }
}
