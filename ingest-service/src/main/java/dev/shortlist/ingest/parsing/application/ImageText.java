package dev.shortlist.ingest.parsing.application;

import dev.shortlist.reader.Document;
import java.util.Optional;

/// Reads the text in a file of pictures, as far as anything here can.
public interface ImageText {

    /// Whether there is anything that reads pictures.
    boolean isAvailable();

    /// Takes processor time for many seconds. Empty if no text is found, in time.
    Optional<Document> read(byte[] bytes);

    /// What is there where no such program is installed.
    static ImageText none() {
        return new ImageText() {
            @Override
            public boolean isAvailable() {
                return false;
            }

            @Override
            public Optional<Document> read(byte[] bytes) {
                return Optional.empty();
            }
        };
    }
}
