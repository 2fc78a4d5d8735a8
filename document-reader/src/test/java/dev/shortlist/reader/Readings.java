package dev.shortlist.reader;

import static org.assertj.core.api.Assertions.fail;

/// Reads and expects.
final class Readings {

    private static final DocumentReader READER = new DocumentReader();

    private Readings() {}

    static Document document(byte[] bytes) {
        return switch (READER.read(bytes)) {
            case Reading.Readable(var document) -> document;
            case Reading.Refused(var refusal) -> fail("refused: " + refusal);
        };
    }

    static Refusal refusal(byte[] bytes) {
        return switch (READER.read(bytes)) {
            case Reading.Readable(var document) -> fail("was read: " + document.text());
            case Reading.Refused(var refusal) -> refusal;
        };
    }

    static Refusal.Reason reason(byte[] bytes) {
        return refusal(bytes).reason();
    }
}
