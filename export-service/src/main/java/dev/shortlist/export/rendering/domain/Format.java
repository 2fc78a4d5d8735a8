package dev.shortlist.export.rendering.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The kinds of file that a ranking can become.
public enum Format {
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    JSON("application/json"),
    PDF("application/pdf");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /// The name on the wire and the extension of the file.
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Format> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(name.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
