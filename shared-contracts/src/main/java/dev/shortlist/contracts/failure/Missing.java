package dev.shortlist.contracts.failure;

import dev.shortlist.contracts.ErrorCode;
import java.util.Map;

/// The thing asked for does not exist, or not for this caller: both look the same.
public final class Missing extends Failure {

    public Missing(String kind, Object id) {
        super(
                ErrorCode.NOT_FOUND,
                "No such " + kind,
                "There is no " + kind + " " + id,
                Map.of("kind", kind, "id", id.toString()),
                null);
    }
}
