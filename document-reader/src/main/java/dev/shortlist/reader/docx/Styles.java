package dev.shortlist.reader.docx;

import dev.shortlist.reader.limit.Meter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The styles of a document: their looks, and which of them are headings by outline level or by Word's own English
/// names.
final class Styles {

    private static final int LONGEST_CHAIN = 20;
    private static final Pattern HEADING_ID = Pattern.compile("(?i)heading\\d|title");
    private static final Pattern HEADING_NAME = Pattern.compile("heading \\d|title|subtitle");

    /// `listed` is null where the style does not say.
    private record Style(
            String name,
            @Nullable String parent,
            boolean outlined,
            @Nullable Boolean listed,
            Look look) {}

    private final Map<String, Style> styles = new HashMap<>();
    private Look usual = Look.PLAIN;
    private @Nullable String usualParagraph;

    static Styles none() {
        return new Styles();
    }

    static Styles read(byte[] part, Meter meter) {
        var styles = new Styles();
        var xml = new Xml(part, meter);
        while (xml.next()) {
            if (xml.isStart() && xml.name().equals("style")) {
                styles.style(xml);
            } else if (xml.isStart() && xml.name().equals("rPrDefault")) {
                styles.usual = styles.body(xml, "rPrDefault", "").look();
            }
        }
        return styles;
    }

    /// How text of a paragraph style looks.
    Look look(@Nullable String id) {
        return characterLook(id == null ? usualParagraph : id).over(usual);
    }

    /// What a style says itself or by its ancestors.
    Look characterLook(@Nullable String id) {
        Look look = Look.PLAIN;
        String at = id;
        for (int i = 0; i < LONGEST_CHAIN && at != null && styles.get(at) != null; i++) {
            Style style = styles.get(at);
            look = style == null ? look : look.over(style.look());
            at = style == null ? null : style.parent();
        }
        return look;
    }

    boolean isHeading(@Nullable String id) {
        String at = id;
        for (int i = 0; i < LONGEST_CHAIN && at != null; i++) {
            Style style = styles.get(at);
            if (style == null) {
                return HEADING_ID.matcher(at).matches();
            }
            if (style.outlined() || HEADING_NAME.matcher(style.name()).matches()) {
                return true;
            }
            at = style.parent();
        }
        return false;
    }

    /// Whether a paragraph style makes its paragraphs items of a list.
    boolean isListed(@Nullable String id) {
        String at = id;
        for (int i = 0; i < LONGEST_CHAIN && at != null; i++) {
            Style style = styles.get(at);
            Boolean listed = style == null ? null : style.listed();
            if (listed != null) {
                return listed;
            }
            at = style == null ? null : style.parent();
        }
        return false;
    }

    private void style(Xml xml) {
        String id = xml.value("styleId");
        boolean paragraph = xml.value("type").equals("paragraph");
        if (paragraph
                && xml.attribute("default") != null
                && !xml.value("default").equals("0")) {
            usualParagraph = id;
        }
        xml.keep();
        styles.put(id, body(xml, "style", ""));
    }

    private Style body(Xml xml, String element, String unnamed) {
        String name = unnamed;
        String parent = null;
        boolean outlined = false;
        Boolean listed = null;
        Look look = Look.PLAIN;
        while (xml.next() && !(xml.isEnd() && xml.name().equals(element))) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "name" -> name = xml.value("val").toLowerCase(Locale.ROOT);
                case "basedOn" -> parent = xml.attribute("val");
                case "outlineLvl" -> outlined = isLevel(xml.value("val"));
                case "numId" -> listed = !xml.value("val").equals("0");
                case "tblStylePr" -> xml.skip();
                default -> look = look.with(xml);
            }
        }
        return new Style(name, parent, outlined, listed, look);
    }

    // Level 9 is body text.
    static boolean isLevel(String value) {
        Integer level = Look.number(value);
        return level != null && level >= 0 && level < 9;
    }
}
