package dev.shortlist.ingest;

import dev.shortlist.testkit.server.Checkout;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/// CVs that went through a scanner: PDF pages that are one picture each.
final class Scans {

    static final String ENGLISH = """
            Nadia Ferris
            nadia.ferris@example.org
            +44 20 7946 0958
            Leeds, United Kingdom

            EXPERIENCE
            Senior Engineer, Northwind Systems
            Mar 2018 - Feb 2022
            Built payment services in Java and Kafka for the bank

            EDUCATION
            BSc Physics, University of Leeds, 2008 - 2011

            SKILLS
            Java, Kafka, PostgreSQL, Docker
            """;
    static final String ARABIC = """
            ليلى منصور
            laila.mansour@example.org
            +20 100 123 4567
            القاهرة، مصر

            الخبرة العملية
            مهندسة برمجيات، شركة النور
            2018 - 2022

            التعليم
            بكالوريوس هندسة الحاسبات، جامعة القاهرة، 2014 - 2018

            المهارات
            جافا، إدارة المشاريع، قواعد البيانات
            """;

    private static final int DOTS_PER_INCH = 200;
    private static final int WIDTH = Math.round(PDRectangle.A4.getWidth() / 72 * DOTS_PER_INCH);
    private static final int HEIGHT = Math.round(PDRectangle.A4.getHeight() / 72 * DOTS_PER_INCH);
    private static final int MARGIN = 180;
    private static final int LINE = 78;

    private Scans() {}

    static byte[] english() {
        return pdf(page(ENGLISH, false));
    }

    static byte[] arabic() {
        return pdf(page(ARABIC, true));
    }

    static byte[] blank() {
        return pdf(page("", false));
    }

    private static byte[] pdf(BufferedImage page) {
        try (var document = new PDDocument()) {
            var sheet = new PDPage(PDRectangle.A4);
            document.addPage(sheet);
            var picture = JPEGFactory.createFromImage(document, page, 0.9f);
            try (var content = new PDPageContentStream(document, sheet)) {
                content.drawImage(picture, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static BufferedImage page(String text, boolean rightToLeft) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        var paper = image.createGraphics();
        paper.setColor(Color.WHITE);
        paper.fillRect(0, 0, WIDTH, HEIGHT);
        paper.setColor(Color.BLACK);
        paper.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        var y = MARGIN;
        for (String line : text.lines().toList()) {
            y += LINE;
            if (!line.isBlank()) {
                draw(paper, line, y, rightToLeft);
            }
        }
        paper.dispose();
        return image;
    }

    /// A layout shapes Arabic letters and orders mixed lines as a word processor does.
    private static void draw(Graphics2D paper, String line, int y, boolean rightToLeft) {
        var font = font("DejaVuSans.ttf")
                .deriveFont(Map.of(
                        TextAttribute.SIZE,
                        36f,
                        TextAttribute.RUN_DIRECTION,
                        rightToLeft ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR));
        var layout = new TextLayout(line, font, paper.getFontRenderContext());
        layout.draw(paper, rightToLeft ? WIDTH - MARGIN - layout.getAdvance() : MARGIN, y);
    }

    private static Font font(String name) {
        try {
            return Font.createFont(
                    Font.TRUETYPE_FONT,
                    Checkout.file("export-service/src/main/resources/fonts/" + name)
                            .toFile());
        } catch (FontFormatException | IOException missing) {
            throw new IllegalStateException("The fonts of export-service are needed to make scans", missing);
        }
    }
}
