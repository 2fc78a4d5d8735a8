package dev.shortlist.starter.problem;

import dev.shortlist.contracts.ErrorCode;
import dev.shortlist.contracts.failure.Failure;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The body of every answer that is not a success (RFC 9457, with members that older clients read).
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        boolean success,
        String error,
        ErrorCode errorCode,
        Map<String, Object> details,
        @Nullable String suggestedAction,
        String traceId) {

    /// For answers that carry a problem inside, such as one refused file among many.
    public static Problem of(Failure failure, String instance, String traceId) {
        return of(failure, Statuses.of(failure.code()), instance, traceId);
    }

    static Problem of(Failure failure, int status, String instance, String traceId) {
        return new Problem(
                "about:blank",
                failure.title(),
                status,
                failure.detail(),
                instance,
                false,
                failure.title(),
                failure.code(),
                failure.details(),
                failure.suggestedAction(),
                traceId);
    }
}
