package dev.shortlist.auth.user.application;

import dev.shortlist.auth.user.domain.AdminPolicy;
import dev.shortlist.auth.user.domain.User;
import dev.shortlist.auth.user.domain.UserChange;
import dev.shortlist.contracts.failure.Missing;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// Changes a person's role, e-mail, password, or whether they may sign in.
public final class ChangeUser {

    private final Users users;

    public ChangeUser(Users users) {
        this.users = users;
    }

    public Mono<User> change(String actorId, String id, UserChange change) {
        return users.find(id)
                .switchIfEmpty(Mono.error(() -> new Missing("user", id)))
                .flatMap(user -> permit(actorId, user, change).then(Mono.defer(() -> apply(id, change))))
                .then(Mono.defer(() -> users.find(id)));
    }

    private Mono<Void> permit(String actorId, User user, UserChange change) {
        if (change.deactivates()) {
            AdminPolicy.notOneself(user, actorId);
        }
        return change.demotes(user)
                ? users.activeAdmins()
                        .doOnNext(admins -> AdminPolicy.mayLeave(user, admins))
                        .then()
                : Mono.empty();
    }

    // What can be refused comes first, what takes rights away before what gives them.
    private Mono<Void> apply(String id, UserChange change) {
        return given(change.email(), email -> users.setEmail(id, email))
                .then(Mono.defer(() -> given(change.password(), password -> users.setPassword(id, password))))
                .then(Mono.defer(() -> given(change.role(), role -> users.setRole(id, role))))
                .then(Mono.defer(() -> given(change.active(), active -> users.setActive(id, active))))
                .then(Mono.defer(() ->
                        change.deactivates() || change.password() != null ? users.endSessions(id) : Mono.empty()));
    }

    private static <T> Mono<Void> given(@Nullable T value, Function<T, Mono<Void>> step) {
        return value == null ? Mono.empty() : step.apply(value);
    }
}
