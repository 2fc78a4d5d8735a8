package dev.shortlist.ingest.upload.adapter.web;

import dev.shortlist.contracts.failure.Invalid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.codec.multipart.FormFieldPart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.util.MultiValueMap;

/// The form of an upload, read field by field.
record UploadForm(
        List<FilePart> files,
        @Nullable UUID jobId,
        @Nullable String source,
        boolean useAi) {

    static UploadForm of(MultiValueMap<String, Part> parts, int maxFiles) {
        var files = parts.getOrDefault("files", List.of()).stream()
                .filter(FilePart.class::isInstance)
                .map(FilePart.class::cast)
                .toList();
        if (files.isEmpty() || files.size() > maxFiles) {
            throw new Invalid("files", "must be 1 to " + maxFiles + " files");
        }
        return new UploadForm(
                files,
                uuid("job_id", text(parts, "job_id")),
                text(parts, "source"),
                bool("use_ai", text(parts, "use_ai")));
    }

    private static @Nullable String text(MultiValueMap<String, Part> parts, String field) {
        return parts.getFirst(field) instanceof FormFieldPart part
                        && !part.value().isBlank()
                ? part.value().strip()
                : null;
    }

    private static @Nullable UUID uuid(String field, @Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw new Invalid(field, "must be an id");
        }
    }

    static boolean bool(String field, @Nullable String text) {
        if (text == null || text.isBlank() || text.equalsIgnoreCase("false")) {
            return false;
        }
        if (text.equalsIgnoreCase("true")) {
            return true;
        }
        throw new Invalid(field, "must be true or false");
    }
}
