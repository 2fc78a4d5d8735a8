package dev.shortlist.reader.docx;

import static java.nio.charset.StandardCharsets.US_ASCII;

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
    private static final byte[] NO_STYLES = "<styles/>".getBytes(US_ASCII);
    private static final Pattern HEADING_ID = Pattern.compile("(?i)heading\\d|title");
    private static final Pattern HEADING_NAME = Pattern.compile("heading \\d|title|subtitle");

    /// `listed` is null where the style does not say.
    private record Style(
            String name,
            @Nullable String parent,
            boolean outlined,
            @Nullable Boolean listed,
            Look look) {}

    /// What a paragraph takes from its style: how its text looks, whether it is a heading or an item of a list.
    record Manner(Look look, boolean heading, boolean listed) {}

    // Word writes some two hundred, of which a CV uses ten.
    private final Map<String, Xml.Piece> unread = new HashMap<>();
    private final Map<String, Style> styles = new HashMap<>();
    private final Xml xml;
    private final Map<@Nullable String, Manner> manners = new HashMap<>();
    private Look usual = Look.PLAIN;
    private @Nullable String usualParagraph;

    private Styles(Xml xml) {
        this.xml = xml;
    }

    static Styles read(byte @Nullable [] part, Meter meter) {
        var xml = new Xml(part == null ? NO_STYLES : part, meter);
        var styles = new Styles(xml);
        while (xml.nextIn(null)) {
            switch (xml.tag()) {
                case STYLE -> styles.leave(xml);
                case RUN_DEFAULTS -> styles.usual = body(xml, Tag.RUN_DEFAULTS).look();
                case LATENT_STYLES -> xml.jump();
                default -> {
                    // Defaults of paragraphs.
                }
            }
        }
        return styles;
    }

    /// What a paragraph takes from its style, or from the usual one if it names none.
    Manner of(@Nullable String id) {
        return manners.computeIfAbsent(id, _ -> new Manner(look(id), isHeading(id), isListed(id)));
    }

    private Look look(@Nullable String id) {
        return characterLook(id == null ? usualParagraph : id).over(usual);
    }

    /// What a style says itself or by its ancestors.
    Look characterLook(@Nullable String id) {
        Look look = Look.PLAIN;
        String at = id;
        for (int i = 0; i < LONGEST_CHAIN && at != null; i++) {
            Style style = style(at);
            look = style == null ? look : look.over(style.look());
            at = style == null ? null : style.parent();
        }
        return look;
    }

    private boolean isHeading(@Nullable String id) {
        String at = id;
        for (int i = 0; i < LONGEST_CHAIN && at != null; i++) {
            Style style = style(at);
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

    private boolean isListed(@Nullable String id) {
        String at = id;
        for (int i = 0; i < LONGEST_CHAIN && at != null; i++) {
            Style style = style(at);
            Boolean listed = style == null ? null : style.listed();
            if (listed != null) {
                return listed;
            }
            at = style == null ? null : style.parent();
        }
        return false;
    }

    private void leave(Xml xml) {
        String id = xml.value("styleId");
        String usually = xml.value("default");
        if (!usually.isEmpty() && !usually.equals("0") && xml.value("type").equals("paragraph")) {
            usualParagraph = id;
        }
        xml.keep();
        unread.put(id, xml.leave());
    }

    private @Nullable Style style(String id) {
        Xml.Piece piece = unread.remove(id);
        if (piece != null) {
            styles.put(id, body(xml.at(piece), Tag.STYLE));
        }
        return styles.get(id);
    }

    private static Style body(Xml xml, Tag element) {
        String name = "";
        String parent = null;
        boolean outlined = false;
        Boolean listed = null;
        Look look = Look.PLAIN;
        while (xml.nextIn(element)) {
            switch (xml.tag()) {
                case NAME -> name = xml.value("val").toLowerCase(Locale.ROOT);
                case BASED_ON -> parent = xml.attribute("val");
                case OUTLINE_LEVEL -> outlined = isLevel(xml.value("val"));
                case NUMBERING -> listed = !xml.value("val").equals("0");
                case TABLE_STYLE -> xml.skip();
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
