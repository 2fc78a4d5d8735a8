package dev.shortlist.ingest.cv.domain;

import dev.shortlist.contracts.ErrorCode;
import dev.shortlist.contracts.failure.Failure;
import java.util.Map;

/// What the owner of a file is told that could not be read as a CV.
public final class Refusals {

    private Refusals() {}

    public static Failure unreadable(ErrorCode code, String filename, String reason, String suggestedAction) {
        return new Failure(code, title(code), filename + ": " + reason, Map.of(), suggestedAction);
    }

    private static String title(ErrorCode code) {
        return switch (code) {
            case UNSUPPORTED_FILE_TYPE -> "File type is not supported";
            case FILE_EMPTY -> "File is empty";
            case FILE_ENCRYPTED -> "File is protected by a password";
            case FILE_CORRUPT -> "File is damaged";
            case TEXT_NOT_EXTRACTABLE -> "File holds no text";
            case NOT_A_CV -> "This does not look like a CV";
            case TOO_COMPLEX -> "File is too complex";
            default -> "File can not be read";
        };
    }
}
