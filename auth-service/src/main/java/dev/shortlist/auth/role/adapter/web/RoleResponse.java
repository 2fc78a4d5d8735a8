package dev.shortlist.auth.role.adapter.web;

import dev.shortlist.auth.role.domain.RoleView;
import dev.shortlist.contracts.Permission;
import dev.shortlist.contracts.Role;
import java.util.List;

record RoleResponse(Role role, List<Permission> permissions) {

    static RoleResponse of(RoleView view) {
        return new RoleResponse(
                view.role(), view.permissions().stream().sorted().toList());
    }
}
