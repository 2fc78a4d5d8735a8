package dev.shortlist.auth.user.adapter.web;

import dev.shortlist.auth.user.domain.NewUser;
import dev.shortlist.contracts.Role;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record CreateUserRequest(
        @NotBlank String username,
        @NotBlank @Email @Size(max = 255) String email,
        @NotEmpty @Size(max = 255) String password,
        @NotNull Role role,
        @Nullable Boolean active) {

    NewUser user() {
        return new NewUser(username, email, password, role, active == null || active);
    }
}
