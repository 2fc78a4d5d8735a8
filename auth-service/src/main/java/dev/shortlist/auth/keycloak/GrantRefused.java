package dev.shortlist.auth.keycloak;

/// Keycloak looked at the credentials and said no.
public final class GrantRefused extends RuntimeException {

    GrantRefused(String error) {
        super(error, null, false, false);
    }
}
