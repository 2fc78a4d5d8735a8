package dev.shortlist.matcher.evaluation.adapter.web;

import dev.shortlist.matcher.evaluation.application.Outcome;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file that could not be compared, with its problem.
record RefusedFile(String filename, String status, @Nullable UUID cvId, Map<String, Object> error) {

    static RefusedFile of(Outcome.TurnedAway turned) {
        var receipt = turned.receipt();
        var error = Objects.requireNonNullElseGet(receipt.error(), Map::<String, Object>of);
        return new RefusedFile(receipt.filename(), "refused", receipt.cvId(), error);
    }

    static RefusedFile of(Outcome.Unread unread) {
        var error = Map.<String, Object>of(
                "success",
                false,
                "error",
                unread.reason(),
                "error_code",
                unread.code().name(),
                "detail",
                unread.reason());
        return new RefusedFile(
                unread.receipt().filename(), "refused", unread.receipt().cvId(), error);
    }
}
