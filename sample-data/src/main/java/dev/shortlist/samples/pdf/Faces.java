package dev.shortlist.samples.pdf;

import dev.shortlist.samples.sheet.Look;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/// Regular and bold of one family, and the color that goes with them.
record Faces(BaseFont regular, BaseFont bold, Color accent, float scale) {

    static final Color TEXT = new Color(0x22, 0x22, 0x22);
    static final Color MUTED = new Color(0x55, 0x55, 0x55);

    static Faces of(Look look) {
        var accent = Color.decode("#" + look.accent());
        return switch (look.font()) {
            case "Amiri" -> new Faces(embedded("Amiri-Regular.ttf"), embedded("Amiri-Bold.ttf"), accent, 1.15f);
            case "Times" -> new Faces(built(BaseFont.TIMES_ROMAN), built(BaseFont.TIMES_BOLD), accent, 1.05f);
            case "Helvetica" -> new Faces(built(BaseFont.HELVETICA), built(BaseFont.HELVETICA_BOLD), accent, 1);
            default -> throw new IllegalArgumentException("no PDF font called " + look.font());
        };
    }

    Font regular(float size, Color color) {
        return new Font(regular, size * scale, Font.NORMAL, color);
    }

    Font bold(float size, Color color) {
        return new Font(bold, size * scale, Font.NORMAL, color);
    }

    private static BaseFont built(String name) {
        try {
            return BaseFont.createFont(name, BaseFont.WINANSI, BaseFont.NOT_EMBEDDED);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static BaseFont embedded(String file) {
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
