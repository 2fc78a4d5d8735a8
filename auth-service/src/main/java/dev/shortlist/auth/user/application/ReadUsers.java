package dev.shortlist.auth.user.application;

import dev.shortlist.auth.user.domain.User;
import dev.shortlist.auth.user.domain.UserPage;
import dev.shortlist.contracts.failure.Missing;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// Shows one person, or a page of those whose name or e-mail holds a text.
public final class ReadUsers {

    private final Users users;

    public ReadUsers(Users users) {
        this.users = users;
    }

    public Mono<User> one(String id) {
        return users.find(id).switchIfEmpty(Mono.error(() -> new Missing("user", id)));
    }

    public Mono<UserPage> page(@Nullable String text, int offset, int limit) {
        return users.search(text == null || text.isBlank() ? null : text.strip(), offset, limit);
    }
}
