package dev.shortlist.auth.apikey.domain;

import dev.shortlist.contracts.Role;
import dev.shortlist.contracts.failure.Invalid;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A key that somebody asks for.
public record NewKey(
        String name, Role role, String owner, @Nullable Instant expiresAt) {

    public NewKey {
        name = name.strip();
    }

    public ApiKey issue(UUID id, Instant now) {
        var key = new ApiKey(id, name, role, owner, now, expiresAt);
        if (key.isOverAt(now)) {
            throw new Invalid("expires_at", "must be in the future");
        }
        return key;
    }
}
