package dev.shortlist.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.shortlist.reader.Refusal.Reason;
import dev.shortlist.reader.docx.DocxReader;
import dev.shortlist.reader.docx.SampleDocx;
import dev.shortlist.reader.limit.Meter;
import dev.shortlist.reader.limit.RefusedException;
import dev.shortlist.reader.pdf.PagePainter;
import dev.shortlist.reader.pdf.PdfReader;
import dev.shortlist.reader.pdf.SamplePdf;
import dev.shortlist.reader.txt.TextReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Reads files of any origin within a budget; safe for many threads, and never throws for what a file holds.
public final class DocumentReader {

    private static final int WARMING_READS = 40;
    private static final String SAMPLE_TEXT = "Built and measured\nقياس الخدمات\n".repeat(40);

    private final Budget budget;

    public DocumentReader() {
        this(Budget.standard());
    }

    public DocumentReader(Budget budget) {
        this.budget = budget;
    }

    public Reading read(byte[] bytes) {
        if (bytes.length == 0) {
            return Reading.refused(Reason.EMPTY, "The file is empty.");
        }
        if (bytes.length > budget.bytes()) {
            return Reading.refused(Reason.TOO_COMPLEX, "The file is larger than " + budget.bytes() + " bytes.");
        }
        try {
            return Reading.of(document(bytes));
        } catch (RefusedException refused) {
            return new Reading.Refused(refused.refusal());
        } catch (StackOverflowError deep) {
            return Reading.refused(Reason.TOO_COMPLEX, "The file is nested too deep to be a CV.");
        }
    }

    /// Paints the first pages of a PDF that is nothing but pictures, so that a program can look for text in them. Empty
    /// for any other file, and for one that cannot be painted within its budget.
    public List<PagePicture> pictures(byte[] bytes, int most) {
        if (bytes.length > budget.bytes() || FileSniffer.sniff(bytes).kind() != FileKind.PDF) {
            return List.of();
        }
        try {
            return PagePainter.paint(bytes, new Meter(Budget.forPictures()), most);
        } catch (RefusedException | StackOverflowError tooMuch) {
            return List.of();
        }
    }

    /// Reads small built-in documents, so that the first one of a user does not pay for loading and compiling code.
    public void warmUp() {
        var samples = new ArrayList<>(SamplePdf.files());
        samples.add(SampleDocx.bytes());
        samples.add(SAMPLE_TEXT.getBytes(UTF_8));
        // Cold classes on a busy machine are no fault of the sample.
        var patient = new DocumentReader(Budget.standard().within(Duration.ofMinutes(1)));
        for (int i = 0; i < WARMING_READS; i++) {
            for (byte[] sample : samples) {
                if (patient.read(sample) instanceof Reading.Refused refused) {
                    throw new IllegalStateException("A built-in sample cannot be read: " + refused.refusal());
                }
            }
        }
    }

    private Document document(byte[] bytes) {
        var sniffed = FileSniffer.sniff(bytes);
        var meter = new Meter(budget);
        return switch (sniffed.kind()) {
            case PDF -> PdfReader.read(bytes, meter);
            case DOCX -> DocxReader.read(bytes, meter);
            case TXT -> TextReader.read(bytes, meter);
            case null -> throw refused(sniffed);
        };
    }

    private static RefusedException refused(Sniffed sniffed) {
        return sniffed.isLocked()
                ? new RefusedException(Reason.ENCRYPTED, "The Word document is locked with a password.")
                : new RefusedException(
                        Reason.UNSUPPORTED, "The file is no PDF, DOCX or text file: " + sniffed.description() + ".");
    }
}
