package dev.shortlist.auth.user.adapter.keycloak;

import dev.shortlist.contracts.Role;
import java.util.Arrays;
import java.util.Optional;

/// Keycloak's RoleRepresentation, as far as it concerns us.
record RoleRow(String id, String name) {

    /// Empty for Keycloak's own roles, which we neither show nor touch.
    Optional<Role> role() {
        return Arrays.stream(Role.values())
                .filter(role -> role.wire().equals(name))
                .findFirst();
    }
}
