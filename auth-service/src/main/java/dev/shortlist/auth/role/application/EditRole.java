package dev.shortlist.auth.role.application;

import dev.shortlist.auth.role.domain.Grant;
import dev.shortlist.auth.role.domain.RoleView;
import dev.shortlist.contracts.Permission;
import java.util.Set;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/// Makes a role grant exactly these permissions. What it loses goes first.
public final class EditRole {

    private final RoleMatrix matrix;

    public EditRole(RoleMatrix matrix) {
        this.matrix = matrix;
    }

    public Mono<RoleView> edit(Grant wanted) {
        var role = wanted.role();
        return matrix.permissionsOf(role)
                .flatMap(held -> unlessEmpty(wanted.exceededBy(held), surplus -> matrix.revoke(role, surplus))
                        .then(Mono.defer(
                                () -> unlessEmpty(wanted.lackedBy(held), missing -> matrix.grant(role, missing)))))
                .then(Mono.defer(() -> matrix.permissionsOf(role)))
                .map(permissions -> new RoleView(role, permissions));
    }

    private static Mono<Void> unlessEmpty(Set<Permission> some, Function<Set<Permission>, Mono<Void>> step) {
        return some.isEmpty() ? Mono.empty() : step.apply(some);
    }
}
