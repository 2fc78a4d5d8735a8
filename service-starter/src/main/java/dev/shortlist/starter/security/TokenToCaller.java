package dev.shortlist.starter.security;

import dev.shortlist.contracts.Permission;
import dev.shortlist.contracts.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import reactor.core.publisher.Mono;

/// Reads the flat claims `permissions` and `roles`. Names that we do not know grant nothing.
final class TokenToCaller implements Converter<Jwt, Mono<AbstractAuthenticationToken>> {

    private static final Map<String, Permission> PERMISSIONS = byName(Permission.values(), Permission::wire);
    private static final Map<String, Role> ROLES = byName(Role.values(), Role::wire);

    @Override
    public Mono<AbstractAuthenticationToken> convert(Jwt token) {
        var subject = token.getSubject();
        if (subject == null || subject.isBlank()) {
            return Mono.error(new InvalidBearerTokenException("The token names no subject"));
        }
        var caller = new Caller(
                subject,
                text(token, "preferred_username"),
                text(token, "email"),
                text(token, "name"),
                known(token, "roles", ROLES),
                known(token, "permissions", PERMISSIONS));
        return Mono.just(new JwtAuthenticationToken(token, caller, authorities(caller)));
    }

    private static List<GrantedAuthority> authorities(Caller caller) {
        return Stream.concat(
                        caller.permissions().stream().map(Permission::wire),
                        caller.roles().stream().map(role -> "ROLE_" + role.name()))
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .toList();
    }

    private static @Nullable String text(Jwt token, String claim) {
        return token.getClaims().get(claim) instanceof String text ? text : null;
    }

    private static <T> Set<T> known(Jwt token, String claim, Map<String, T> byName) {
        return token.getClaims().get(claim) instanceof List<?> names
                ? names.stream().map(byName::get).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private static <T> Map<String, T> byName(T[] values, Function<T, String> name) {
        return Arrays.stream(values).collect(Collectors.toUnmodifiableMap(name, Function.identity()));
    }
}
