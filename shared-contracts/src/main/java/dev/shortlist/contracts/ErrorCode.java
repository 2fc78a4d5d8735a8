package dev.shortlist.contracts;

/// Why a call or a file was refused, in words that a client can switch on. Never renamed.
public enum ErrorCode {
    VALIDATION_FAILED,
    UNAUTHENTICATED,
    PERMISSION_DENIED,
    NOT_FOUND,
    CONFLICT,
    RATE_LIMITED,
    OVERLOADED,
    FILE_TOO_LARGE,
    UNSUPPORTED_FILE_TYPE,
    FILE_EMPTY,
    FILE_ENCRYPTED,
    FILE_CORRUPT,
    TEXT_NOT_EXTRACTABLE,
    NOT_A_CV,
    TOO_COMPLEX,
    SESSION_EXPIRED,
    INVALID_FORMAT,
    NO_STRUCTURED_CV,
    AI_UNAVAILABLE,
    DEPENDENCY_UNAVAILABLE,
    INTERNAL
}
