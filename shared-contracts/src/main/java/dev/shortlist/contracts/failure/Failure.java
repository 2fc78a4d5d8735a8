package dev.shortlist.contracts.failure;

import dev.shortlist.contracts.ErrorCode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Why a use case said no, in terms that a client can act on.
public class Failure extends RuntimeException {

    private final ErrorCode code;
    private final String title;
    private final transient Map<String, Object> details;
    private final @Nullable String suggestedAction;

    public Failure(
            ErrorCode code,
            String title,
            String detail,
            Map<String, Object> details,
            @Nullable String suggestedAction) {
        // No stack trace: a refusal is an answer, and under load the traces would cost more than the work.
        super(detail, null, false, false);
        this.code = code;
        this.title = title;
        this.details = Map.copyOf(details);
        this.suggestedAction = suggestedAction;
    }

    public final ErrorCode code() {
        return code;
    }

    public final String title() {
        return title;
    }

    public final String detail() {
        return String.valueOf(getMessage());
    }

    public final Map<String, Object> details() {
        return details;
    }

    public final @Nullable String suggestedAction() {
        return suggestedAction;
    }
}
