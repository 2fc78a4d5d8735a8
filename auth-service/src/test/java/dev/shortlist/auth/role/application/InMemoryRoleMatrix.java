package dev.shortlist.auth.role.application;

import dev.shortlist.contracts.Permission;
import dev.shortlist.contracts.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reactor.core.publisher.Mono;

/// The matrix as a new realm ships it.
final class InMemoryRoleMatrix implements RoleMatrix {

    private final Map<Role, Set<Permission>> matrix = new EnumMap<>(Role.class);
    final List<String> changes = new ArrayList<>();

    InMemoryRoleMatrix() {
        for (var role : Role.values()) {
            matrix.put(role, EnumSet.copyOf(role.permissions()));
        }
    }

    @Override
    public Mono<Set<Permission>> permissionsOf(Role role) {
        return Mono.just(Set.copyOf(of(role)));
    }

    @Override
    public Mono<Void> grant(Role role, Set<Permission> permissions) {
        of(role).addAll(permissions);
        changes.add("grant " + permissions);
        return Mono.empty();
    }

    @Override
    public Mono<Void> revoke(Role role, Set<Permission> permissions) {
        of(role).removeAll(permissions);
        changes.add("revoke " + permissions);
        return Mono.empty();
    }

    private Set<Permission> of(Role role) {
        return matrix.getOrDefault(role, Set.of());
    }
}
