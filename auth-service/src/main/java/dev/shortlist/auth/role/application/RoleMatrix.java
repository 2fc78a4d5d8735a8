package dev.shortlist.auth.role.application;

import dev.shortlist.contracts.Permission;
import dev.shortlist.contracts.Role;
import java.util.Set;
import reactor.core.publisher.Mono;

/// Where it is written which role grants what. Changes show in the next token of everyone who has the role.
public interface RoleMatrix {

    Mono<Set<Permission>> permissionsOf(Role role);

    Mono<Void> grant(Role role, Set<Permission> permissions);

    Mono<Void> revoke(Role role, Set<Permission> permissions);
}
