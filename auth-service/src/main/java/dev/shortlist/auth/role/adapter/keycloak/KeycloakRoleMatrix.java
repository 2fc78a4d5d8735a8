package dev.shortlist.auth.role.adapter.keycloak;

import dev.shortlist.auth.keycloak.KeycloakAdmin;
import dev.shortlist.auth.keycloak.KeycloakProperties;
import dev.shortlist.auth.role.application.RoleMatrix;
import dev.shortlist.contracts.Permission;
import dev.shortlist.contracts.Role;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Roles are realm roles; their permissions are the client roles that they are composed of.
@Component
class KeycloakRoleMatrix implements RoleMatrix {

    private static final String COMPOSITES = "/roles/{role}/composites";

    private final KeycloakAdmin keycloak;
    // Keycloak's own id of the client, asked for once: it never changes while the realm lives.
    private final Mono<String> clientId;

    KeycloakRoleMatrix(KeycloakAdmin keycloak, KeycloakProperties properties) {
        this.keycloak = keycloak;
        this.clientId = keycloak.list(ClientRow.class, "/clients?clientId={id}", properties.permissionsClient())
                .next()
                .map(ClientRow::id)
                .switchIfEmpty(Mono.error(() -> new IllegalStateException("The realm has no client for permissions")))
                .cacheInvalidateIf(_ -> false);
    }

    @Override
    public Mono<Set<Permission>> permissionsOf(Role role) {
        return clientId.flatMap(
                client -> keycloak.list(PermissionRow.class, COMPOSITES + "/clients/{client}", role.wire(), client)
                        .mapNotNull(PermissionRow::permission)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public Mono<Void> grant(Role role, Set<Permission> permissions) {
        return change(HttpMethod.POST, role, permissions);
    }

    @Override
    public Mono<Void> revoke(Role role, Set<Permission> permissions) {
        return change(HttpMethod.DELETE, role, permissions);
    }

    private Mono<Void> change(HttpMethod method, Role role, Set<Permission> permissions) {
        return clientId.flatMapMany(client -> keycloak.list(PermissionRow.class, "/clients/{client}/roles", client))
                .filter(row -> permissions.stream().anyMatch(permission -> permission == row.permission()))
                .collectList()
                .flatMap(rows -> keycloak.send(method, rows, COMPOSITES, role.wire()));
    }
}
