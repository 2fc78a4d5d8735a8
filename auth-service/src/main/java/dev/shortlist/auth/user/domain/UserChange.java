package dev.shortlist.auth.user.domain;

import dev.shortlist.contracts.Role;
import org.jspecify.annotations.Nullable;

/// What shall be different about a user; null means as it is.
public record UserChange(
        @Nullable String email,
        @Nullable String password,
        @Nullable Role role,
        @Nullable Boolean active) {

    /// Whether this administrator would be one no longer.
    public boolean demotes(User user) {
        return user.isActiveAdmin() && (deactivates() || (role != null && role != Role.ADMIN));
    }

    public boolean deactivates() {
        return Boolean.FALSE.equals(active);
    }
}
