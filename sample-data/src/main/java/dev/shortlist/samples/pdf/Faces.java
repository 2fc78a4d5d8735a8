package dev.shortlist.samples.pdf;

import dev.shortlist.samples.sheet.Look;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/// Regular and bold of one family, and the color that goes with them.
record Faces(BaseFont regular, BaseFont bold, BaseFont italic, Color accent, float scale) {

    static final Color TEXT = new Color(0x22, 0x22, 0x22);
    static final Color MUTED = new Color(0x55, 0x55, 0x55);

    static Faces of(Look look) {
        var accent = Color.decode("#" + look.accent());
        return switch (look.font()) {
            case "Amiri" -> amiri(accent);
            case "Times" -> built(BaseFont.TIMES_ROMAN, BaseFont.TIMES_BOLD, BaseFont.TIMES_ITALIC, accent, 1.05f);
            case "Helvetica" ->
                built(BaseFont.HELVETICA, BaseFont.HELVETICA_BOLD, BaseFont.HELVETICA_OBLIQUE, accent, 1);
            case "Courier" -> built(BaseFont.COURIER, BaseFont.COURIER_BOLD, BaseFont.COURIER_OBLIQUE, accent, 0.92f);
            default -> throw new IllegalArgumentException("no PDF font called " + look.font());
        };
    }

    Font regular(float size, Color color) {
        return new Font(regular, size * scale, Font.NORMAL, color);
    }

    Font bold(float size, Color color) {
        return new Font(bold, size * scale, Font.NORMAL, color);
    }

    Font italic(float size, Color color) {
        return new Font(italic, size * scale, Font.NORMAL, color);
    }

    /// Symbols, whatever the letters.
    static Font signs(float size, Color color) {
        return new Font(built(BaseFont.ZAPFDINGBATS, BaseFont.ZAPFDINGBATS), size, Font.NORMAL, color);
    }

    // Amiri has no italic here: Arabic does not slant.
    private static Faces amiri(Color accent) {
        var regular = embedded("Amiri-Regular.ttf");
        return new Faces(regular, embedded("Amiri-Bold.ttf"), regular, accent, 1.15f);
    }

    private static Faces built(String regular, String bold, String italic, Color accent, float scale) {
        return new Faces(built(regular), built(bold), built(italic), accent, scale);
    }

    private static BaseFont built(String name) {
        return built(name, BaseFont.WINANSI);
    }

    private static BaseFont built(String name, String encoding) {
        try {
            return BaseFont.createFont(name, encoding, BaseFont.NOT_EMBEDDED);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static BaseFont embedded(String file) {
        try (var in = Faces.class.getResourceAsStream("/fonts/" + file)) {
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
