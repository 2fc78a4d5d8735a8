package dev.shortlist.auth.role.application;

import dev.shortlist.auth.role.domain.RoleView;
import dev.shortlist.contracts.Role;
import reactor.core.publisher.Flux;

/// Shows the whole matrix, widest role first.
public final class ReadRoles {

    private final RoleMatrix matrix;

    public ReadRoles(RoleMatrix matrix) {
        this.matrix = matrix;
    }

    public Flux<RoleView> read() {
        return Flux.fromArray(Role.values())
                .flatMapSequential(
                        role -> matrix.permissionsOf(role).map(permissions -> new RoleView(role, permissions)));
    }
}
