package dev.shortlist.auth.keycloak;

import org.jspecify.annotations.Nullable;

/// What the token endpoint grants; `expiresIn` in seconds. Service accounts get no refresh token.
public record TokenAnswer(String accessToken, @Nullable String refreshToken, long expiresIn) {}
