package dev.shortlist.gateway.limit;

import dev.shortlist.contracts.ErrorCode;
import dev.shortlist.contracts.failure.Failure;
import java.time.Duration;
import java.util.Map;

/// More requests than allowed; says in how many whole seconds the next one may come.
final class TooManyRequests extends Failure {

    private final int limit;
    private final long seconds;

    TooManyRequests(int limit, Duration wait) {
        this(limit, wait.plusNanos(999_999_999).toSeconds());
    }

    private TooManyRequests(int limit, long seconds) {
        super(
                ErrorCode.RATE_LIMITED,
                "Too many requests",
                "Too many requests came at once; the next one may come in " + seconds + " s",
                Map.of("limit", limit, "retry_after", seconds),
                "Wait for the time in Retry-After and repeat the call");
        this.limit = limit;
        this.seconds = seconds;
    }

    int limit() {
        return limit;
    }

    long seconds() {
        return seconds;
    }
}
