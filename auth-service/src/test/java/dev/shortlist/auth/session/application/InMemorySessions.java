package dev.shortlist.auth.session.application;

import dev.shortlist.auth.session.domain.Session;
import dev.shortlist.auth.session.domain.SignInRefused;
import dev.shortlist.contracts.Permission;
import dev.shortlist.contracts.Role;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import reactor.core.publisher.Mono;

/// Sessions of accounts that are named like their password's end.
final class InMemorySessions implements Sessions {

    private final Map<String, String> passwords = new HashMap<>();
    private final Map<String, String> live = new HashMap<>();
    private int issued;

    void account(String username, String password) {
        passwords.put(username, password);
    }

    @Override
    public Mono<Session> open(String username, String password) {
        return password.equals(passwords.get(username))
                ? Mono.just(session(username))
                : Mono.error(SignInRefused::credentials);
    }

    @Override
    public Mono<Session> renew(String refreshToken) {
        var username = live.remove(refreshToken);
        return username == null ? Mono.error(SignInRefused::refresh) : Mono.just(session(username));
    }

    @Override
    public Mono<Void> end(String refreshToken) {
        live.remove(refreshToken);
        return Mono.empty();
    }

    private Session session(String username) {
        var refreshToken = "refresh-" + ++issued;
        live.put(refreshToken, username);
        return new Session(
                "access-" + username,
                refreshToken,
                Duration.ofMinutes(15),
                Set.of(Role.VIEWER),
                Set.of(Permission.SEARCH_CV));
    }
}
