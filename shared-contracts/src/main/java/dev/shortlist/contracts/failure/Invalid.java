package dev.shortlist.contracts.failure;

import dev.shortlist.contracts.ErrorCode;
import java.util.Map;

/// A value that was understood but cannot be accepted; names the field.
public final class Invalid extends Failure {

    public Invalid(String field, String reason) {
        super(
                ErrorCode.VALIDATION_FAILED,
                "Invalid value for " + field,
                field + " " + reason,
                Map.of("field", field, "reason", reason),
                null);
    }
}
