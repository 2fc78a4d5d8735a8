package dev.shortlist.auth.user.adapter.keycloak;

/// Keycloak's CredentialRepresentation.
record PasswordRow(String type, String value, boolean temporary) {

    static PasswordRow of(String password) {
        return new PasswordRow("password", password, false);
    }
}
