package dev.shortlist.starter.security;

import dev.shortlist.contracts.ErrorCode;
import dev.shortlist.contracts.failure.Failure;
import java.util.Map;

/// No token came with the call, or none that holds. Which of the two is not said.
public final class Unauthenticated extends Failure {

    public Unauthenticated() {
        super(
                ErrorCode.UNAUTHENTICATED,
                "Sign-in required",
                "The call carries no valid access token",
                Map.of(),
                "Sign in, or refresh the access token, and repeat the call");
    }
}
