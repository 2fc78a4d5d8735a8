package dev.shortlist.auth.apikey.adapter.web;

import dev.shortlist.auth.apikey.domain.IssuedKey;
import dev.shortlist.contracts.Role;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record IssuedKeyResponse(
        UUID id,
        String name,
        Role role,
        String owner,
        Instant createdAt,
        @Nullable Instant expiresAt,
        String key) {

    static IssuedKeyResponse of(IssuedKey issued) {
        var key = issued.key();
        return new IssuedKeyResponse(
                key.id(),
                key.name(),
                key.role(),
                key.owner(),
                key.createdAt(),
                key.expiresAt(),
                issued.text().text());
    }
}
