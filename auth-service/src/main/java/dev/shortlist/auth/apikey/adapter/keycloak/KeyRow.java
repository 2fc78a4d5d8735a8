package dev.shortlist.auth.apikey.adapter.keycloak;

import dev.shortlist.auth.apikey.domain.ApiKey;
import dev.shortlist.contracts.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Keycloak's ClientRepresentation of a key: a confidential client that can do nothing but ask for its own token.
record KeyRow(
        String id,
        String clientId,
        String name,
        @Nullable String secret,
        Map<String, String> attributes,
        boolean serviceAccountsEnabled,
        boolean publicClient,
        boolean standardFlowEnabled,
        boolean directAccessGrantsEnabled,
        boolean fullScopeAllowed,
        @Nullable List<HardClaim> protocolMappers) {

    static final String PREFIX = "api-key-";
    /// Keycloak signs the end of the key into its tokens, so that an exchange needs no look-up.
    static final String END_CLAIM = "key_expires_at";

    private static final String ROLE = "shortlist.role";
    private static final String OWNER = "shortlist.owner";
    private static final String CREATED_AT = "shortlist.created_at";
    private static final String EXPIRES_AT = "shortlist.expires_at";

    static String clientId(UUID id) {
        return PREFIX + id;
    }

    static KeyRow of(ApiKey key, String secret, Duration tokenLifetime) {
        var end = key.expiresAt();
        var attributes = Map.of(
                ROLE,
                key.role().wire(),
                OWNER,
                key.owner(),
                CREATED_AT,
                key.createdAt().toString(),
                EXPIRES_AT,
                end == null ? "" : end.toString(),
                "access.token.lifespan",
                String.valueOf(tokenLifetime.toSeconds()));
        var claims = end == null ? List.<HardClaim>of() : List.of(HardClaim.of(END_CLAIM, end.getEpochSecond()));
        var id = key.id().toString();
        return new KeyRow(
                id, clientId(key.id()), key.name(), secret, attributes, true, false, false, false, false, claims);
    }

    boolean isKey() {
        return clientId.startsWith(PREFIX) && attributes.containsKey(ROLE);
    }

    ApiKey key() {
        var end = attributes.getOrDefault(EXPIRES_AT, "");
        return new ApiKey(
                UUID.fromString(id),
                name,
                Role.valueOf(attributes.getOrDefault(ROLE, "").toUpperCase(Locale.ROOT)),
                attributes.getOrDefault(OWNER, ""),
                Instant.parse(attributes.getOrDefault(CREATED_AT, "")),
                end.isEmpty() ? null : Instant.parse(end));
    }

    // Never the secret.
    @Override
    public String toString() {
        return "KeyRow[" + clientId + "]";
    }
}
