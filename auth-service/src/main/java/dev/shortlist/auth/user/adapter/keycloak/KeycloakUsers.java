package dev.shortlist.auth.user.adapter.keycloak;

import dev.shortlist.auth.keycloak.KeycloakAdmin;
import dev.shortlist.auth.keycloak.KeycloakRefusal;
import dev.shortlist.auth.user.application.Users;
import dev.shortlist.auth.user.domain.NewUser;
import dev.shortlist.auth.user.domain.User;
import dev.shortlist.auth.user.domain.UserPage;
import dev.shortlist.contracts.Role;
import dev.shortlist.contracts.failure.Conflict;
import dev.shortlist.contracts.failure.Invalid;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// People in Keycloak's user store.
@Component
class KeycloakUsers implements Users {

    private static final String USERS = "/users";
    private static final String USER = "/users/{id}";
    private static final String ROLES = "/users/{id}/role-mappings/realm";
    // Roles are one more call for each user of a page; more at once would only queue in Keycloak.
    private static final int AT_ONCE = 8;

    private final KeycloakAdmin keycloak;

    KeycloakUsers(KeycloakAdmin keycloak) {
        this.keycloak = keycloak;
    }

    @Override
    public Mono<UserPage> search(@Nullable String text, int offset, int limit) {
        // Without the stars only beginnings would be found.
        var search = text == null ? "" : "*" + text + "*";
        var users = keycloak.list(
                        UserRow.class,
                        USERS + "?search={text}&first={offset}&max={limit}&briefRepresentation=true",
                        search,
                        offset,
                        limit)
                .filter(UserRow::isPerson)
                .flatMapSequential(this::withRole, AT_ONCE)
                .collectList();
        var total = keycloak.get(Long.class, USERS + "/count?search={text}", search);
        return Mono.zip(users, total, UserPage::new);
    }

    @Override
    public Mono<User> find(String id) {
        return row(id).flatMap(this::withRole);
    }

    @Override
    public Mono<Set<String>> activeAdmins() {
        return keycloak.list(UserRow.class, "/roles/{role}/users?max=1000", Role.ADMIN.wire())
                .filter(row -> row.isPerson() && row.isActive())
                .map(row -> String.valueOf(row.id()))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Mono<String> add(NewUser user) {
        return keycloak.create(UserRow.inactive(user.username(), user.email()), USERS)
                .onErrorMap(KeycloakRefusal.class, refusal -> said(refusal, "user"));
    }

    @Override
    public Mono<Void> setPassword(String id, String password) {
        return keycloak.send(HttpMethod.PUT, PasswordRow.of(password), USER + "/reset-password", id)
                .onErrorMap(KeycloakRefusal.class, refusal -> said(refusal, "password"));
    }

    @Override
    public Mono<Void> setRole(String id, Role role) {
        return keycloak.list(RoleRow.class, ROLES, id)
                .filter(held -> held.role().isPresent() && held.role().get() != role)
                .collectList()
                .flatMap(
                        others -> others.isEmpty() ? Mono.empty() : keycloak.send(HttpMethod.DELETE, others, ROLES, id))
                .then(Mono.defer(() -> keycloak.get(RoleRow.class, "/roles/{role}", role.wire())))
                .flatMap(row -> keycloak.send(HttpMethod.POST, new RoleRow[] {row}, ROLES, id));
    }

    @Override
    public Mono<Void> setEmail(String id, String email) {
        return rewrite(id, row -> row.withEmail(email));
    }

    @Override
    public Mono<Void> setActive(String id, boolean active) {
        return rewrite(id, row -> row.withEnabled(active));
    }

    @Override
    public Mono<Void> endSessions(String id) {
        return keycloak.send(HttpMethod.POST, null, USER + "/logout", id);
    }

    @Override
    public Mono<Void> remove(String id) {
        return keycloak.send(HttpMethod.DELETE, null, USER, id)
                .onErrorResume(
                        KeycloakRefusal.class, refusal -> refusal.isMissing() ? Mono.empty() : Mono.error(refusal));
    }

    private Mono<Void> rewrite(String id, UnaryOperator<UserRow> change) {
        return row(id).flatMap(row -> keycloak.send(HttpMethod.PUT, change.apply(row), USER, id))
                .onErrorMap(KeycloakRefusal.class, refusal -> said(refusal, "email"));
    }

    private Mono<UserRow> row(String id) {
        return keycloak.find(UserRow.class, USER, id).filter(UserRow::isPerson);
    }

    private Mono<User> withRole(UserRow row) {
        return keycloak.list(RoleRow.class, ROLES, String.valueOf(row.id()))
                .mapNotNull(held -> held.role().orElse(null))
                .sort(Comparator.naturalOrder())
                .next()
                .map(row::user)
                .defaultIfEmpty(row.user(null));
    }

    private static RuntimeException said(KeycloakRefusal refusal, String subject) {
        if (refusal.isConflict()) {
            return new Conflict("Already in use", refusal.reason());
        }
        var field = Objects.requireNonNullElse(refusal.field(), subject);
        return refusal.isInvalid() ? new Invalid(field, "is not accepted: " + refusal.reason()) : refusal;
    }
}
