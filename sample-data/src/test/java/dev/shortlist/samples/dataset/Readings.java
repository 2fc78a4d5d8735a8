package dev.shortlist.samples.dataset;

import dev.shortlist.language.Normalizer;
import dev.shortlist.reader.Document;
import dev.shortlist.reader.DocumentReader;
import dev.shortlist.reader.Reading;

/// Generated files as a reader sees them.
final class Readings {

    private static final DocumentReader READER = new DocumentReader();

    private Readings() {}

    static Document of(GeneratedFile file) {
        return switch (READER.read(file.bytes())) {
            case Reading.Readable(var document) -> document;
            case Reading.Refused(var refusal) -> throw new AssertionError(file.name() + ": " + refusal);
        };
    }

    /// Letters and digits alone: where lines wrap, and how Arabic is shaped, is no matter.
    static String letters(String text) {
        return Normalizer.fold(text).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
