package dev.shortlist.auth.session.adapter.web;

import dev.shortlist.contracts.Permission;
import dev.shortlist.contracts.Role;
import dev.shortlist.starter.security.Caller;
import java.util.List;
import org.jspecify.annotations.Nullable;

record MeResponse(
        String userId,
        @Nullable String username,
        @Nullable String email,
        @Nullable String name,
        @Nullable Role role,
        List<Role> roles,
        List<Permission> permissions) {

    static MeResponse of(Caller caller) {
        return new MeResponse(
                caller.userId(),
                caller.username(),
                caller.email(),
                caller.name(),
                caller.role(),
                caller.roles().stream().sorted().toList(),
                caller.permissions().stream().sorted().toList());
    }
}
