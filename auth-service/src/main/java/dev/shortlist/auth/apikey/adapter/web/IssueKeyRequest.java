package dev.shortlist.auth.apikey.adapter.web;

import dev.shortlist.auth.apikey.domain.NewKey;
import dev.shortlist.contracts.Role;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

record IssueKeyRequest(
        @NotBlank @Size(max = 100) String name,
        @NotNull Role role,
        @Nullable Instant expiresAt) {

    NewKey wanted(String owner) {
        return new NewKey(name, role, owner, expiresAt);
    }
}
