package dev.shortlist.testkit.token;

import dev.shortlist.contracts.Permission;
import dev.shortlist.contracts.Role;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Whom a token is for.
public record Person(String id, String username, Set<Role> roles) {

    /// Somebody by name; the same name is the same person.
    public static Person named(String username, Role... roles) {
        var id = UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8));
        return new Person(id.toString(), username, Set.of(roles));
    }

    public static Person in(Role role) {
        return named(role.wire(), role);
    }

    public Set<Permission> permissions() {
        return roles.stream().flatMap(role -> role.permissions().stream()).collect(Collectors.toUnmodifiableSet());
    }
}
