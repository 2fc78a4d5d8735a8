package dev.shortlist.starter.problem;

import dev.shortlist.contracts.ErrorCode;

/// Which HTTP status an error code is answered with.
final class Statuses {

    private Statuses() {}

    static int of(ErrorCode code) {
        return switch (code) {
            case INVALID_FORMAT -> 400;
            case UNAUTHENTICATED -> 401;
            case PERMISSION_DENIED -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT, NO_STRUCTURED_CV -> 409;
            case SESSION_EXPIRED -> 410;
            case FILE_TOO_LARGE -> 413;
            case UNSUPPORTED_FILE_TYPE -> 415;
            case VALIDATION_FAILED,
                    FILE_EMPTY,
                    FILE_ENCRYPTED,
                    FILE_CORRUPT,
                    TEXT_NOT_EXTRACTABLE,
                    NOT_A_CV,
                    TOO_COMPLEX -> 422;
            case RATE_LIMITED -> 429;
            case INTERNAL -> 500;
            case OVERLOADED, AI_UNAVAILABLE, DEPENDENCY_UNAVAILABLE -> 503;
        };
    }
}
