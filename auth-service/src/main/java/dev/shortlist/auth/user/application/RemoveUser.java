package dev.shortlist.auth.user.application;

import dev.shortlist.auth.user.domain.AdminPolicy;
import dev.shortlist.auth.user.domain.User;
import dev.shortlist.contracts.failure.Missing;
import reactor.core.publisher.Mono;

/// Deletes a person, and with them every session.
public final class RemoveUser {

    private final Users users;

    public RemoveUser(Users users) {
        this.users = users;
    }

    public Mono<Void> remove(String actorId, String id) {
        return users.find(id)
                .switchIfEmpty(Mono.error(() -> new Missing("user", id)))
                .flatMap(user -> permit(actorId, user))
                .then(Mono.defer(() -> users.remove(id)));
    }

    private Mono<User> permit(String actorId, User user) {
        AdminPolicy.notOneself(user, actorId);
        return users.activeAdmins()
                .doOnNext(admins -> AdminPolicy.mayLeave(user, admins))
                .thenReturn(user);
    }
}
