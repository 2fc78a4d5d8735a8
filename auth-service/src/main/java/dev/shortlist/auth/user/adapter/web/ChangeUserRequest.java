package dev.shortlist.auth.user.adapter.web;

import dev.shortlist.auth.user.domain.UserChange;
import dev.shortlist.contracts.Role;
import dev.shortlist.contracts.failure.Invalid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record ChangeUserRequest(
        @Nullable String username,
        @Nullable @Email @Size(min = 3, max = 255) String email,
        @Nullable @Size(min = 1, max = 255) String password,
        @Nullable Role role,
        @Nullable Boolean active) {

    UserChange change() {
        if (username != null) {
            throw new Invalid("username", "cannot be changed");
        }
        return new UserChange(email, password, role, active);
    }
}
