package dev.shortlist.auth.role.domain;

import dev.shortlist.contracts.Permission;
import dev.shortlist.contracts.Role;
import java.util.Set;

/// A role as it is, whether or not we would have allowed it: somebody may have edited the realm by hand.
public record RoleView(Role role, Set<Permission> permissions) {

    public RoleView {
        permissions = Set.copyOf(permissions);
    }
}
