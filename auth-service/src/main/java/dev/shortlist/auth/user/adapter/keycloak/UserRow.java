package dev.shortlist.auth.user.adapter.keycloak;

import dev.shortlist.auth.user.domain.User;
import dev.shortlist.contracts.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Keycloak's UserRepresentation, as far as it concerns us.
record UserRow(
        @Nullable String id,
        @Nullable String username,
        @Nullable String email,
        @Nullable Boolean emailVerified,
        @Nullable Boolean enabled,
        @Nullable Long createdTimestamp,
        @Nullable String serviceAccountClientId) {

    private static final String MACHINE = "service-account-";

    static UserRow inactive(String username, String email) {
        return new UserRow(null, username, email, true, false, null, null);
    }

    UserRow withEmail(String newEmail) {
        return new UserRow(id, username, newEmail, true, enabled, createdTimestamp, null);
    }

    UserRow withEnabled(boolean newEnabled) {
        return new UserRow(id, username, email, emailVerified, newEnabled, createdTimestamp, null);
    }

    boolean isPerson() {
        return serviceAccountClientId == null && username != null && !username.startsWith(MACHINE);
    }

    boolean isActive() {
        return Boolean.TRUE.equals(enabled);
    }

    User user(@Nullable Role role) {
        return new User(
                String.valueOf(id),
                String.valueOf(username),
                email,
                role,
                isActive(),
                Instant.ofEpochMilli(createdTimestamp == null ? 0 : createdTimestamp));
    }
}
