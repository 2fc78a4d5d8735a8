package dev.shortlist.auth.role.adapter.keycloak;

import dev.shortlist.contracts.Permission;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Keycloak's RoleRepresentation of a client role.
record PermissionRow(String id, String name) {

    /// Null for a client role that is no permission of ours.
    @Nullable Permission permission() {
        return Arrays.stream(Permission.values())
                .filter(permission -> permission.wire().equals(name))
                .findFirst()
                .orElse(null);
    }
}
