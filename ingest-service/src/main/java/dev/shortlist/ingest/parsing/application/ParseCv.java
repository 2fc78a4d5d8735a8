package dev.shortlist.ingest.parsing.application;

import dev.shortlist.contracts.ErrorCode;
import dev.shortlist.ingest.parsing.application.FileReading.Parsed;
import dev.shortlist.ingest.parsing.application.FileReading.Refused;
import dev.shortlist.ingest.parsing.domain.CvReader;
import dev.shortlist.ingest.parsing.domain.Hints;
import dev.shortlist.ingest.parsing.domain.Outcome;
import dev.shortlist.reader.Document;
import dev.shortlist.reader.DocumentReader;
import dev.shortlist.reader.Reading;
import dev.shortlist.reader.Refusal;

/// Reads a file as a CV, or says why not. The same bytes and hints give the same answer, always.
public final class ParseCv {

    private static final String TEXT =
            "Upload a file with text in it: export it from the word processor instead of scanning it";
    private static final String OR_OCR = "; or ask the operator to install Tesseract, which reads scans";

    private final DocumentReader documents;
    private final ImageText images;
    private final CvReader cvs = new CvReader();

    public ParseCv(DocumentReader documents) {
        this(documents, ImageText.none());
    }

    public ParseCv(DocumentReader documents, ImageText images) {
        this.documents = documents;
        this.images = images;
    }

    /// Takes CPU time, a scan much of it: call it off the event loop.
    public FileReading parse(byte[] bytes, Hints hints) {
        return switch (documents.read(bytes)) {
            case Reading.Readable(var document) -> read(document, hints);
            case Reading.Refused(var refusal) ->
                refusal.reason() == Refusal.Reason.NO_TEXT
                        ? images.read(bytes)
                                .map(document -> scanned(read(document, hints)))
                                .orElseGet(() -> refused(refusal))
                        : refused(refusal);
        };
    }

    private static FileReading scanned(FileReading reading) {
        return reading instanceof Parsed(var cv) ? new Parsed(cv.scanned()) : reading;
    }

    private FileReading read(Document document, Hints hints) {
        return switch (cvs.read(document, hints)) {
            case Outcome.Parsed(var cv) -> new Parsed(cv);
            case Outcome.NotACv(var _, var reason) ->
                new Refused(ErrorCode.NOT_A_CV, reason, "Upload the CV of one person");
        };
    }

    private Refused refused(Refusal refusal) {
        return switch (refusal.reason()) {
            case UNSUPPORTED ->
                refused(ErrorCode.UNSUPPORTED_FILE_TYPE, refusal, "Save the CV as PDF, DOCX or TXT and upload that");
            case EMPTY -> refused(ErrorCode.FILE_EMPTY, refusal, "Check the file and upload it again");
            case ENCRYPTED -> refused(ErrorCode.FILE_ENCRYPTED, refusal, "Remove the password and upload it again");
            case CORRUPT ->
                refused(ErrorCode.FILE_CORRUPT, refusal, "Open the file, save it anew and upload the new one");
            case NO_TEXT ->
                refused(ErrorCode.TEXT_NOT_EXTRACTABLE, refusal, images.isAvailable() ? TEXT : TEXT + OR_OCR);
            case TOO_COMPLEX -> refused(ErrorCode.TOO_COMPLEX, refusal, "Upload a simpler or shorter version");
        };
    }

    private static Refused refused(ErrorCode code, Refusal refusal, String suggestedAction) {
        return new Refused(code, refusal.detail(), suggestedAction);
    }
}
