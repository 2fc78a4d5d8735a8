package dev.shortlist.auth.session.adapter.web;

import dev.shortlist.auth.session.domain.Session;
import dev.shortlist.contracts.Permission;
import dev.shortlist.contracts.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

record SessionResponse(
        String accessToken,
        String refreshToken,
        String tokenType,
        long expiresIn,
        @Nullable Role role,
        List<Role> roles,
        List<Permission> permissions) {

    static SessionResponse of(Session session) {
        return new SessionResponse(
                session.accessToken(),
                session.refreshToken(),
                "Bearer",
                session.lifetime().toSeconds(),
                session.role(),
                session.roles().stream().sorted().toList(),
                session.permissions().stream().sorted().toList());
    }
}
