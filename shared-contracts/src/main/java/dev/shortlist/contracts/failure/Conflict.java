package dev.shortlist.contracts.failure;

import dev.shortlist.contracts.ErrorCode;
import java.util.Map;

/// The thing is in a state that does not allow this any more.
public final class Conflict extends Failure {

    public Conflict(String title, String detail) {
        super(ErrorCode.CONFLICT, title, detail, Map.of(), null);
    }
}
