package dev.shortlist.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// Files to read: those of a folder of fixtures beside the checkout when there is one, and always some of our own.
public final class Corpus {

    private static final Path FIXTURES = Path.of("..", "..", "shared", "fixtures");

    private Corpus() {}

    public static Map<String, byte[]> own() {
        var files = new LinkedHashMap<String, byte[]>();
        var pdf = Pdf.aPdf().bold(50, 780, 20, "Ada Lovelace").text(50, 760, 10, "ada@example.com");
        for (int i = 0; i < 20; i++) {
            pdf.text(50, 700 - i * 14, 10, "Line " + i + " of what was done")
                    .text(470, 700 - i * 14, 10, "201" + i % 10);
        }
        files.put("plain.pdf", pdf.bytes());
        files.put("arabic.pdf", Pdf.aPdf().glyphs(100, 700, "ةسدنهلا سدنهم").bytes());
        files.put("locked for changes.pdf", Pdf.aPdf().text(50, 700, 10, "Ada").lockedWith(""));
        files.put(
                "cv.docx",
                Docx.aDocx()
                        .paragraph("Ada Lovelace")
                        .paragraph("<w:b/>", "Experience")
                        .bytes());
        files.put("cv.txt", "Ada Lovelace\nالمهارات\nProgrammer".getBytes(StandardCharsets.UTF_8));
        return files;
    }

    public static Map<String, byte[]> fixtures(String folder, String ending) {
        var files = new LinkedHashMap<String, byte[]>();
        Path path = FIXTURES.resolve(folder);
        if (Files.isDirectory(path)) {
            try (var listed = Files.list(path)) {
                for (Path file : listed.sorted().toList()) {
                    if (file.toString().endsWith(ending)) {
                        files.put(file.getFileName().toString(), Files.readAllBytes(file));
                    }
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return files;
    }
}
