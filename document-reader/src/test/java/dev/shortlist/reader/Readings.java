package dev.shortlist.reader;

import static org.assertj.core.api.Assertions.fail;

/// Reads and expects.
public final class Readings {

    private static final DocumentReader READER = new DocumentReader();

    private Readings() {}

    public static Document document(byte[] bytes) {
        return switch (READER.read(bytes)) {
            case Reading.Readable(var document) -> document;
            case Reading.Refused(var refusal) -> fail("refused: " + refusal);
        };
    }

    public static Refusal refusal(byte[] bytes) {
        return switch (READER.read(bytes)) {
            case Reading.Readable(var document) -> fail("was read: " + document.text());
            case Reading.Refused(var refusal) -> refusal;
        };
    }

    public static Refusal.Reason reason(byte[] bytes) {
        return refusal(bytes).reason();
    }
}
