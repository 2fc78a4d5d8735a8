package dev.shortlist.auth.apikey.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The short-lived token that a key was exchanged for, and when the key itself ends.
public record KeyToken(
        String accessToken, Instant expiresAt, @Nullable Instant keyExpiresAt) {

    /// How long the token may be used: never beyond the end of its key.
    public Duration usableFrom(Instant now) {
        var end = keyExpiresAt != null && keyExpiresAt.isBefore(expiresAt) ? keyExpiresAt : expiresAt;
        return Duration.between(now, end);
    }

    @Override
    public String toString() {
        return "KeyToken[expiresAt=" + expiresAt + "]";
    }
}
