package dev.shortlist.auth.user.application;

import dev.shortlist.auth.user.domain.NewUser;
import dev.shortlist.auth.user.domain.User;
import dev.shortlist.auth.user.domain.UserPage;
import dev.shortlist.contracts.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// Where people are kept. The hidden users of machines are never among them.
public interface Users {

    Mono<UserPage> search(@Nullable String text, int offset, int limit);

    /// Empty when there is none.
    Mono<User> find(String id);

    Mono<Set<String>> activeAdmins();

    /// Adds a person who cannot sign in yet: inactive, without role and password. A name or e-mail in use is a
    /// conflict.
    Mono<String> add(NewUser user);

    Mono<Void> setPassword(String id, String password);

    Mono<Void> setRole(String id, Role role);

    Mono<Void> setEmail(String id, String email);

    Mono<Void> setActive(String id, boolean active);

    /// Every refresh token of this person stops working.
    Mono<Void> endSessions(String id);

    Mono<Void> remove(String id);
}
