package dev.shortlist.auth.session.domain;

import dev.shortlist.contracts.ErrorCode;
import dev.shortlist.contracts.failure.Failure;
import java.util.Map;

/// No session for these credentials. Whether the name, the password or the account is at fault is not said.
public final class SignInRefused extends Failure {

    private SignInRefused(String title, String detail, String suggestedAction) {
        super(ErrorCode.UNAUTHENTICATED, title, detail, Map.of(), suggestedAction);
    }

    public static SignInRefused credentials() {
        return new SignInRefused(
                "Sign-in failed",
                "The user name or the password is wrong, or the account may not sign in",
                "Check both, or ask an administrator");
    }

    public static SignInRefused refresh() {
        return new SignInRefused(
                "Session has ended",
                "The refresh token has expired, was used before, was revoked, or its account may not sign in any more",
                "Sign in again");
    }
}
