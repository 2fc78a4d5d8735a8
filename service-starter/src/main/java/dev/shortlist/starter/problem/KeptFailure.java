package dev.shortlist.starter.problem;

import dev.shortlist.contracts.ErrorCode;
import dev.shortlist.contracts.failure.Failure;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A failure as a row keeps it, to be told again later.
public record KeptFailure(
        ErrorCode code,
        String title,
        String detail,
        Map<String, Object> details,
        @Nullable String suggestedAction) {

    public static KeptFailure of(Failure why) {
        return new KeptFailure(why.code(), why.title(), why.detail(), why.details(), why.suggestedAction());
    }

    public Failure toFailure() {
        return new Failure(code, title, detail, details, suggestedAction);
    }
}
