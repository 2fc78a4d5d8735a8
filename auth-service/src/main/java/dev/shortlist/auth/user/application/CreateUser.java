package dev.shortlist.auth.user.application;

import dev.shortlist.auth.user.domain.NewUser;
import dev.shortlist.auth.user.domain.User;
import reactor.core.publisher.Mono;

/// Creates a person. Active only as the last step, so that a crash half-way leaves nobody who can sign in.
public final class CreateUser {

    private final Users users;

    public CreateUser(Users users) {
        this.users = users;
    }

    public Mono<User> create(NewUser user) {
        return users.add(user).flatMap(id -> equip(id, user));
    }

    private Mono<User> equip(String id, NewUser user) {
        return users.setPassword(id, user.password())
                .then(Mono.defer(() -> users.setRole(id, user.role())))
                .then(Mono.defer(() -> user.active() ? users.setActive(id, true) : Mono.empty()))
                .onErrorResume(refusal -> users.remove(id).then(Mono.error(refusal)))
                .then(Mono.defer(() -> users.find(id)));
    }
}
