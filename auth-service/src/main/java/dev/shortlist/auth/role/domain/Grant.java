package dev.shortlist.auth.role.domain;

import dev.shortlist.contracts.Permission;
import dev.shortlist.contracts.Role;
import dev.shortlist.contracts.failure.Conflict;
import java.util.EnumSet;
import java.util.Set;

/// One row of the matrix: what a role may do.
public record Grant(Role role, Set<Permission> permissions) {

    public Grant {
        permissions = Set.copyOf(permissions);
        if (role == Role.ADMIN && !permissions.contains(Permission.MANAGE_USERS)) {
            throw new Conflict("Nobody could undo this", "The role admin must keep the permission manage_users");
        }
    }

    public Set<Permission> lackedBy(Set<Permission> held) {
        return without(permissions, held);
    }

    public Set<Permission> exceededBy(Set<Permission> held) {
        return without(held, permissions);
    }

    private static Set<Permission> without(Set<Permission> all, Set<Permission> some) {
        var rest = EnumSet.noneOf(Permission.class);
        rest.addAll(all);
        rest.removeAll(some);
        return rest;
    }
}
