package dev.shortlist.reader.docx;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The elements that say something to a reader, by their local names; all others are one.
enum Tag {
    ALTERNATIVE("Fallback"),
    ANCHOR("anchor"),
    BACKGROUND("background"),
    BASED_ON("basedOn"),
    BOLD("b"),
    BREAK("br"),
    CARRIAGE_RETURN("cr"),
    CELL("tc"),
    COLOR("color"),
    CONTROL_PROPERTIES("sdtPr"),
    DELETED("del"),
    DELETED_TEXT("delText"),
    DRAWING_PROPERTIES("docPr"),
    EFFECTS("effectLst"),
    EXTENT("ext"),
    FIELD("instrText"),
    FILL_REFERENCE("fillRef"),
    FOOTNOTE("footnoteReference"),
    GRADIENT_FILL("gradFill"),
    HIDDEN("hidden"),
    HIGHLIGHT("highlight"),
    HYPERLINK("hyperlink"),
    INLINE("inline"),
    LATENT_STYLES("latentStyles"),
    MOVED_AWAY("moveFrom"),
    NAME("name"),
    NO_BREAK_HYPHEN("noBreakHyphen"),
    NO_FILL("noFill"),
    NUMBERING("numId"),
    OLD_RECTANGLE("rect"),
    OLD_ROUND_RECTANGLE("roundrect"),
    OLD_SHAPE("shape"),
    OUTLINE("ln"),
    OUTLINE_LEVEL("outlineLvl"),
    PARAGRAPH("p"),
    PARAGRAPH_BEFORE("pPrChange"),
    PARAGRAPH_PROPERTIES("pPr"),
    PARAGRAPH_STYLE("pStyle"),
    PATTERN_FILL("pattFill"),
    PICTURE("pic"),
    PICTURE_FILL("blipFill"),
    PLACED_TAB("ptab"),
    PLAIN_COLOR("srgbClr"),
    RELATION("Relationship"),
    RENDERED_BREAK("lastRenderedPageBreak"),
    ROW("tr"),
    RUN("r"),
    RUN_BEFORE("rPrChange"),
    RUN_DEFAULTS("rPrDefault"),
    RUN_PROPERTIES("rPr"),
    RUN_STYLE("rStyle"),
    SECTION("sectPr"),
    SHADING("shd"),
    SHAPE("wsp"),
    SHAPE_PROPERTIES("spPr"),
    SIZE("sz"),
    SOLID_FILL("solidFill"),
    STYLE("style"),
    SYMBOL("sym"),
    TAB("tab"),
    TABLE("tbl"),
    TABLE_STYLE("tblStylePr"),
    TEXT("t"),
    TEXT_BOX("txbxContent"),
    THEME_COLOR("schemeClr"),
    VANISHED("vanish"),
    VANISHED_ALWAYS("specVanish"),
    WIDTH("w"),
    OTHER("");

    private static final int SLOTS = 256;
    private static final @Nullable Tag[] BY_NAME = new @Nullable Tag[SLOTS];

    static {
        for (Tag tag : values()) {
            if (tag != OTHER) {
                int slot = slot(tag.name, 0, tag.name.length);
                while (BY_NAME[slot] != null) {
                    slot = after(slot);
                }
                BY_NAME[slot] = tag;
            }
        }
    }

    private final byte[] name;

    Tag(String name) {
        this.name = name.getBytes(StandardCharsets.US_ASCII);
    }

    /// The tag of a local name as it stands in a part.
    static Tag of(byte[] bytes, int from, int to) {
        if (from == to) {
            return OTHER;
        }
        int slot = slot(bytes, from, to);
        Tag tag = BY_NAME[slot];
        while (tag != null && !tag.is(bytes, from, to)) {
            slot = after(slot);
            tag = BY_NAME[slot];
        }
        return tag == null ? OTHER : tag;
    }

    private boolean is(byte[] bytes, int from, int to) {
        if (to - from != name.length) {
            return false;
        }
        for (int i = 0; i < name.length; i++) {
            if (bytes[from + i] != name[i]) {
                return false;
            }
        }
        return true;
    }

    // Few names share their length, their first and their last letter.
    private static int slot(byte[] name, int from, int to) {
        return (name[from] * 7 + name[to - 1] * 31 + (to - from) * 3) & (SLOTS - 1);
    }

    private static int after(int slot) {
        return (slot + 1) & (SLOTS - 1);
    }
}
