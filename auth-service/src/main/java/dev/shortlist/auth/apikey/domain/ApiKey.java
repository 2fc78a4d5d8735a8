package dev.shortlist.auth.apikey.domain;

import dev.shortlist.contracts.Role;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A machine's key, without its secret. `owner` is the user who issued it; a null end means until revoked.
public record ApiKey(
        UUID id,
        String name,
        Role role,
        String owner,
        Instant createdAt,
        @Nullable Instant expiresAt) {

    public boolean isOverAt(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }
}
