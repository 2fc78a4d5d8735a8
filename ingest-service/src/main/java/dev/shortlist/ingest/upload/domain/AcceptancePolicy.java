package dev.shortlist.ingest.upload.domain;

import dev.shortlist.contracts.ErrorCode;
import dev.shortlist.contracts.failure.Failure;
import dev.shortlist.ingest.original.domain.Sha256;
import dev.shortlist.ingest.upload.domain.Verdict.Accepted;
import dev.shortlist.ingest.upload.domain.Verdict.Refused;
import dev.shortlist.reader.FileSniffer;
import java.util.Locale;
import java.util.Map;

/// Which files are taken: by size and by what their bytes say they are, never by their name.
public final class AcceptancePolicy {

    private final long maxBytes;

    public AcceptancePolicy(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    public Verdict judge(IncomingFile file) {
        return switch (file) {
            case IncomingFile.Oversized(var name, var size) -> new Refused(name, tooLarge(name, size));
            case IncomingFile.BadArchive(var name, var tooComplex, var reason) ->
                new Refused(name, badArchive(name, tooComplex, reason));
            case IncomingFile.Whole(var name, var bytes) -> judge(name, bytes);
        };
    }

    private Verdict judge(String name, byte[] bytes) {
        if (bytes.length > maxBytes) {
            return new Refused(name, tooLarge(name, bytes.length));
        }
        if (bytes.length == 0) {
            return new Refused(name, empty(name));
        }
        var sniffed = FileSniffer.sniff(bytes);
        var kind = sniffed.kind();
        return kind == null
                ? new Refused(name, unsupported(name, sniffed.description()))
                : new Accepted(name, kind.name().toLowerCase(Locale.ROOT), Sha256.of(bytes), bytes);
    }

    private Failure tooLarge(String name, long size) {
        return new Failure(
                ErrorCode.FILE_TOO_LARGE,
                "File is too large",
                name + " is " + Sizes.exact(size) + "; the limit is " + Sizes.rounded(maxBytes),
                Map.of("max_size", Sizes.compact(maxBytes), "your_size", Sizes.compact(size)),
                "Compress the file or upload a smaller version");
    }

    private static Failure empty(String name) {
        return new Failure(
                ErrorCode.FILE_EMPTY, "File is empty", name + " has no content", Map.of(), "Upload the file again");
    }

    private static Failure unsupported(String name, String description) {
        return new Failure(
                ErrorCode.UNSUPPORTED_FILE_TYPE,
                "File type is not supported",
                name + " is: " + description,
                Map.of("detected", description, "supported", "PDF, DOCX, TXT"),
                "Save it as PDF or DOCX and upload that");
    }

    private static Failure badArchive(String name, boolean tooComplex, String reason) {
        return tooComplex
                ? new Failure(
                        ErrorCode.TOO_COMPLEX,
                        "Archive holds too much",
                        name + ": " + reason,
                        Map.of(),
                        "Upload the files in smaller archives")
                : new Failure(
                        ErrorCode.FILE_CORRUPT,
                        "Archive can not be opened",
                        name + ": " + reason,
                        Map.of(),
                        "Make the archive again, without a password");
    }
}
