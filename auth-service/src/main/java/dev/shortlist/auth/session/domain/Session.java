package dev.shortlist.auth.session.domain;

import dev.shortlist.contracts.Permission;
import dev.shortlist.contracts.Role;
import java.time.Duration;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a client holds after signing in. Roles and permissions are those of the access token.
public record Session(
        String accessToken, String refreshToken, Duration lifetime, Set<Role> roles, Set<Permission> permissions) {

    public Session {
        roles = Set.copyOf(roles);
        permissions = Set.copyOf(permissions);
    }

    /// The widest of the roles; null for an account that has none of ours.
    public @Nullable Role role() {
        return roles.stream().min(Comparator.naturalOrder()).orElse(null);
    }
}
