package dev.shortlist.auth.role.adapter.web;

import dev.shortlist.auth.role.application.EditRole;
import dev.shortlist.auth.role.application.ReadRoles;
import dev.shortlist.auth.role.domain.Grant;
import dev.shortlist.contracts.Permission;
import dev.shortlist.contracts.Role;
import dev.shortlist.contracts.failure.Missing;
import dev.shortlist.starter.security.Requires;
import jakarta.validation.Valid;
import java.util.Arrays;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/roles")
class RoleController {

    private final ReadRoles readRoles;
    private final EditRole editRole;

    RoleController(ReadRoles readRoles, EditRole editRole) {
        this.readRoles = readRoles;
        this.editRole = editRole;
    }

    @Requires(Permission.MANAGE_USERS)
    @GetMapping
    Flux<RoleResponse> matrix() {
        return readRoles.read().map(RoleResponse::of);
    }

    @Requires(Permission.MANAGE_USERS)
    @PutMapping("/{role}")
    Mono<RoleResponse> edit(@PathVariable String role, @Valid @RequestBody EditRoleRequest request) {
        return editRole.edit(new Grant(named(role), request.permissions())).map(RoleResponse::of);
    }

    private static Role named(String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.wire().equals(name))
                .findFirst()
                .orElseThrow(() -> new Missing("role", name));
    }
}
