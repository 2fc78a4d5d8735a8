package dev.shortlist.auth.keycloak;

import dev.shortlist.contracts.ErrorCode;
import dev.shortlist.contracts.failure.Failure;
import java.util.Map;

/// Keycloak cannot be asked right now, or answers with an error of its own.
final class KeycloakUnavailable extends Failure {

    KeycloakUnavailable() {
        super(
                ErrorCode.DEPENDENCY_UNAVAILABLE,
                "Sign-in is temporarily unavailable",
                "The identity server does not answer",
                Map.of("dependency", "keycloak"),
                "Repeat the call in a few seconds");
    }
}
