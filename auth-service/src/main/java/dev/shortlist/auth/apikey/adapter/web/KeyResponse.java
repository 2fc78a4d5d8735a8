package dev.shortlist.auth.apikey.adapter.web;

import dev.shortlist.auth.apikey.domain.ApiKey;
import dev.shortlist.contracts.Role;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record KeyResponse(
        UUID id,
        String name,
        Role role,
        String owner,
        Instant createdAt,
        @Nullable Instant expiresAt) {

    static KeyResponse of(ApiKey key) {
        return new KeyResponse(key.id(), key.name(), key.role(), key.owner(), key.createdAt(), key.expiresAt());
    }
}
