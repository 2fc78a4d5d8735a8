package dev.shortlist.gateway.routing;

import dev.shortlist.contracts.ErrorCode;
import dev.shortlist.contracts.failure.Failure;
import java.time.Duration;
import java.util.Map;

/// A service did not answer, or is given time to recover.
final class ServiceUnavailable extends Failure {

    ServiceUnavailable(String service, Duration pause) {
        super(
                ErrorCode.DEPENDENCY_UNAVAILABLE,
                "Temporarily unavailable",
                service + " does not answer at the moment",
                Map.of("service", service, "retry_after", Math.max(1, pause.toSeconds())),
                "Repeat the call in a few seconds");
    }
}
