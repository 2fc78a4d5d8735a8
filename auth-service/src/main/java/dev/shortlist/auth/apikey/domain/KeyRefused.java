package dev.shortlist.auth.apikey.domain;

import dev.shortlist.contracts.ErrorCode;
import dev.shortlist.contracts.failure.Failure;
import java.util.Map;

/// No token for this key. Whether it is unknown, wrong, revoked or over is not said.
public final class KeyRefused extends Failure {

    public KeyRefused() {
        super(
                ErrorCode.UNAUTHENTICATED,
                "API key is not valid",
                "The API key is unknown, was revoked, or has expired",
                Map.of(),
                "Ask an administrator for a new key");
    }
}
