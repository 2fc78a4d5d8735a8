package dev.shortlist.benchmarks.speed;

import dev.shortlist.reader.DocumentReader;
import dev.shortlist.reader.Hidden;
import dev.shortlist.reader.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// Something that makes text of a file's bytes.
@FunctionalInterface
interface Rival {

    String text(byte[] bytes) throws IOException;

    static Rival ours() {
        var reader = new DocumentReader();
        return bytes -> reader.read(bytes) instanceof Reading.Readable(var document) ? document.text() : "";
    }

    /// What our reader says is not before the reader's eyes.
    static Rival hidden() {
        var reader = new DocumentReader();
        return bytes -> reader.read(bytes) instanceof Reading.Readable(var document)
                ? document.hidden().stream().map(Hidden::quote).collect(Collectors.joining("\n"))
                : "";
    }

    static Rival stripper() {
        return bytes -> {
            try (var document = Loader.loadPDF(bytes)) {
                return new PDFTextStripper().getText(document);
            }
        };
    }

    static Rival poi() {
        return bytes -> {
            try (var document = new XWPFDocument(new ByteArrayInputStream(bytes));
                    var extractor = new XWPFWordExtractor(document)) {
                return extractor.getText();
            }
        };
    }
}
