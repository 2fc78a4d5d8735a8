package dev.shortlist.starter.security;

import dev.shortlist.contracts.Permission;
import dev.shortlist.contracts.Role;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import reactor.core.publisher.Mono;

/// The person or machine behind a verified token. A controller method may take it as an argument.
public record Caller(
        String userId,
        @Nullable String username,
        @Nullable String email,
        @Nullable String name,
        Set<Role> roles,
        Set<Permission> permissions) {

    public Caller {
        roles = Set.copyOf(roles);
        permissions = Set.copyOf(permissions);
    }

    /// The widest of the roles; null for a caller who has none of ours.
    public @Nullable Role role() {
        return roles.stream().min(Comparator.naturalOrder()).orElse(null);
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /// The caller of the request at hand; empty when nobody is signed in.
    public static Mono<Caller> current() {
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(context -> context.getAuthentication())
                .mapNotNull(authentication -> authentication.getPrincipal())
                .ofType(Caller.class);
    }
}
