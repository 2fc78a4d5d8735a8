package dev.shortlist.gateway.identity;

import dev.shortlist.contracts.ErrorCode;
import dev.shortlist.contracts.failure.Failure;
import java.util.Map;

/// The key that came with the call opens nothing.
final class ApiKeyRefused extends Failure {

    ApiKeyRefused() {
        super(
                ErrorCode.UNAUTHENTICATED,
                "API key is not valid",
                "The API key is unknown, was revoked, or has expired",
                Map.of(),
                "Ask an administrator for a new key");
    }
}
