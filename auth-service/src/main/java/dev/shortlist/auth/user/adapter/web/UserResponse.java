package dev.shortlist.auth.user.adapter.web;

import dev.shortlist.auth.user.domain.User;
import dev.shortlist.contracts.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

record UserResponse(
        String id,
        String username,
        @Nullable String email,
        @Nullable Role role,
        boolean active,
        Instant createdAt) {

    static UserResponse of(User user) {
        return new UserResponse(user.id(), user.username(), user.email(), user.role(), user.active(), user.createdAt());
    }
}
