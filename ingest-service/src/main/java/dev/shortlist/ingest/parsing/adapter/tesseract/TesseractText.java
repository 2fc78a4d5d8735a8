package dev.shortlist.ingest.parsing.adapter.tesseract;

import dev.shortlist.ingest.OcrProperties;
import dev.shortlist.ingest.parsing.application.ImageText;
import dev.shortlist.reader.Budget;
import dev.shortlist.reader.Document;
import dev.shortlist.reader.DocumentReader;
import dev.shortlist.reader.FileKind;
import dev.shortlist.reader.PagePicture;
import dev.shortlist.reader.limit.Meter;
import dev.shortlist.reader.text.DocumentBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/// Reads scans page by page, English first, and Arabic with it where English alone makes little sense.
@Component
class TesseractText implements ImageText {

    private static final int MOST_PAGES = 5;
    private static final int POINTS_PER_INCH = 72;
    private static final double SURE = 60;
    private static final double ENGLISH = 0.9;

    private final DocumentReader documents;
    private final Tesseract program;
    private final Duration timeout;
    // Asked once, by the first scan: most installations never see one.
    private final Supplier<Set<String>> languages;

    TesseractText(DocumentReader documents, OcrProperties settings) {
        this.documents = documents;
        this.program = new Tesseract(settings.program());
        this.timeout = settings.timeout();
        this.languages = SingletonSupplier.of(program::languages);
    }

    @Override
    public boolean isAvailable() {
        return languages.get().contains("eng");
    }

    @Override
    public Optional<Document> read(byte[] bytes) {
        if (!isAvailable()) {
            return Optional.empty();
        }
        long end = System.nanoTime() + timeout.toNanos();
        var document =
                new DocumentBuilder(FileKind.PDF, new Meter(Budget.standard().within(timeout)));
        var pages = documents.pictures(bytes, MOST_PAGES + 1);
        boolean cut = pages.size() > MOST_PAGES;
        for (PagePicture page : pages.subList(0, Math.min(MOST_PAGES, pages.size()))) {
            var words = words(page, end);
            words.ifPresent(found -> ScannedPage.lines(found, page.page()).forEach(document::line));
            cut |= words.isEmpty();
        }
        return document.isEmpty() ? Optional.empty() : Optional.of(document.build(pages.size(), cut));
    }

    private Optional<List<ScannedWord>> words(PagePicture page, long end) {
        var english = words(page, "eng", end);
        if (english.isEmpty() || !languages.get().contains("ara") || isEnglish(english.get())) {
            return english;
        }
        return words(page, "ara+eng", end).map(both -> ContactMending.mended(both, english.get()));
    }

    private Optional<List<ScannedWord>> words(PagePicture page, String language, long end) {
        var left = Duration.ofNanos(end - System.nanoTime());
        int dotsPerInch = Math.round(page.dotsPerPoint() * POINTS_PER_INCH);
        return left.isPositive()
                ? program.words(page.image(), language, dotsPerInch, left).map(table -> ScannedWord.of(table, page))
                : Optional.empty();
    }

    /// Another script read as English gives words that the program itself doubts.
    private static boolean isEnglish(List<ScannedWord> words) {
        long sure = words.stream().filter(word -> word.confidence() >= SURE).count();
        return sure >= words.size() * ENGLISH;
    }
}
