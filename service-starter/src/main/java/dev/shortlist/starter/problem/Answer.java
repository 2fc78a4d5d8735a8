package dev.shortlist.starter.problem;

import dev.shortlist.contracts.ErrorCode;
import dev.shortlist.contracts.failure.Failure;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A failure with the status to answer it with, where the code alone does not say.
record Answer(int status, Failure failure) {

    static Answer of(Failure failure) {
        return new Answer(Statuses.of(failure.code()), failure);
    }

    static Answer of(ErrorCode code, String title, String detail, @Nullable String suggestedAction) {
        return of(new Failure(code, title, detail, Map.of(), suggestedAction));
    }

    /// The client's own mistake, with what it concerns.
    static Answer mistake(int status, String title, String detail, Map<String, Object> details) {
        return new Answer(status, new Failure(ErrorCode.VALIDATION_FAILED, title, detail, details, null));
    }

    /// A value of one field that was not accepted: 400 for a wrong type, 422 for a wrong value.
    static Answer field(int status, String field, String reason) {
        var details = new LinkedHashMap<String, Object>();
        details.put("field", field);
        details.put("reason", reason);
        return mistake(status, "Invalid value for " + field, field + " " + reason, details);
    }
}
