package dev.shortlist.auth.user.application;

import dev.shortlist.auth.user.domain.NewUser;
import dev.shortlist.auth.user.domain.User;
import dev.shortlist.auth.user.domain.UserPage;
import dev.shortlist.contracts.Role;
import dev.shortlist.contracts.failure.Conflict;
import dev.shortlist.contracts.failure.Invalid;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// Users in a map; passwords shorter than eight characters are refused, as a realm's policy would.
final class InMemoryUsers implements Users {

    final Map<String, User> users = new LinkedHashMap<>();
    final Map<String, String> passwords = new HashMap<>();
    final List<String> ended = new ArrayList<>();

    User has(String id, Role role, boolean active) {
        var user = new User(id, id, id + "@example.org", role, active, Instant.EPOCH);
        users.put(id, user);
        return user;
    }

    @Override
    public Mono<UserPage> search(@Nullable String text, int offset, int limit) {
        var found = users.values().stream()
                .filter(user -> text == null || user.username().contains(text))
                .toList();
        return Mono.just(new UserPage(found.stream().skip(offset).limit(limit).toList(), found.size()));
    }

    @Override
    public Mono<User> find(String id) {
        return Mono.justOrEmpty(users.get(id));
    }

    @Override
    public Mono<Set<String>> activeAdmins() {
        return Mono.just(users.values().stream()
                .filter(User::isActiveAdmin)
                .map(User::id)
                .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public Mono<String> add(NewUser user) {
        if (users.containsKey(user.username())) {
            return Mono.error(new Conflict("Already in use", user.username()));
        }
        users.put(
                user.username(), new User(user.username(), user.username(), user.email(), null, false, Instant.EPOCH));
        return Mono.just(user.username());
    }

    @Override
    public Mono<Void> setPassword(String id, String password) {
        if (password.length() < 8) {
            return Mono.error(new Invalid("password", "is too short"));
        }
        passwords.put(id, password);
        return Mono.empty();
    }

    @Override
    public Mono<Void> setRole(String id, Role role) {
        return change(id, was -> new User(id, was.username(), was.email(), role, was.active(), was.createdAt()));
    }

    @Override
    public Mono<Void> setEmail(String id, String email) {
        return change(id, was -> new User(id, was.username(), email, was.role(), was.active(), was.createdAt()));
    }

    @Override
    public Mono<Void> setActive(String id, boolean active) {
        return change(id, was -> new User(id, was.username(), was.email(), was.role(), active, was.createdAt()));
    }

    @Override
    public Mono<Void> endSessions(String id) {
        ended.add(id);
        return Mono.empty();
    }

    @Override
    public Mono<Void> remove(String id) {
        users.remove(id);
        return Mono.empty();
    }

    private Mono<Void> change(String id, UnaryOperator<User> change) {
        users.put(id, change.apply(Objects.requireNonNull(users.get(id))));
        return Mono.empty();
    }
}
