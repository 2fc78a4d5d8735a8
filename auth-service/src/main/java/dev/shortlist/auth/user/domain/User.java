package dev.shortlist.auth.user.domain;

import dev.shortlist.contracts.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A person who may sign in. `role` is null for one whom somebody made outside of our API and gave none.
public record User(
        String id,
        String username,
        @Nullable String email,
        @Nullable Role role,
        boolean active,
        Instant createdAt) {

    public boolean isActiveAdmin() {
        return active && role == Role.ADMIN;
    }
}
