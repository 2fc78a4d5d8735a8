package dev.shortlist.export.rendering.adapter.pdf;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/// The fonts of the report: Inter for Latin, Greek and Cyrillic, Amiri for Arabic, DejaVu for signs that neither has.
final class Typeface {

    // Amiri draws small for its size beside Inter.
    private static final float ARABIC_SCALE = 1.22f;

    private static final BaseFont INTER = load("Inter-Regular.otf");
    private static final BaseFont INTER_BOLD = load("Inter-SemiBold.otf");
    private static final BaseFont AMIRI = load("Amiri-Regular.ttf");
    private static final BaseFont AMIRI_BOLD = load("Amiri-Bold.ttf");
    private static final BaseFont DEJAVU = load("DejaVuSans.ttf");

    private Typeface() {}

    /// Size, weight and color of a piece of text, whatever its script.
    record Style(float size, boolean bold, Color color) {

        Style in(Color other) {
            return new Style(size, bold, other);
        }

        Style strong() {
            return new Style(size, true, color);
        }

        /// In the order in which a character is looked for.
        private List<BaseFont> faces() {
            return bold ? List.of(INTER_BOLD, AMIRI_BOLD, DEJAVU) : List.of(INTER, AMIRI, DEJAVU);
        }
    }

    static Style regular(float size) {
        return new Style(size, false, Ink.TEXT);
    }

    static Style bold(float size) {
        return new Style(size, true, Ink.TEXT);
    }

    static Style muted(float size) {
        return new Style(size, false, Ink.MUTED);
    }

    /// The face that can draw the character, the preferred one if it can; null when none does.
    static @org.jspecify.annotations.Nullable BaseFont faceFor(int character, Style style, BaseFont preferred) {
        // Only what belongs to no script, such as a digit or a comma, stays in the face of its neighbors.
        if (Character.UnicodeScript.of(character) == Character.UnicodeScript.COMMON
                && preferred.charExists(character)) {
            return preferred;
        }
        return style.faces().stream()
                .filter(face -> face.charExists(character))
                .findFirst()
                .orElse(null);
    }

    static BaseFont latin(Style style) {
        return style.bold() ? INTER_BOLD : INTER;
    }

    static Font font(BaseFont face, Style style) {
        var isArabic = face.equals(AMIRI) || face.equals(AMIRI_BOLD);
        return new Font(face, isArabic ? style.size() * ARABIC_SCALE : style.size(), Font.NORMAL, style.color());
    }

    /// How far above and below the base line a face reaches; faces differ, labels beside each other must not.
    static float ascent(Font font) {
        return font.getBaseFont().getFontDescriptor(BaseFont.ASCENT, font.getSize());
    }

    static float descent(Font font) {
        return font.getBaseFont().getFontDescriptor(BaseFont.DESCENT, font.getSize());
    }

    private static BaseFont load(String file) {
        try (var in = Typeface.class.getResourceAsStream("/fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("font " + file + " is missing from the jar");
            }
            return BaseFont.createFont(
                    file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, in.readAllBytes(), null);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (DocumentException problem) {
            throw new IllegalStateException("font " + file + " cannot be read", problem);
        }
    }
}
