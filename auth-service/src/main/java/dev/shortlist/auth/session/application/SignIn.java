package dev.shortlist.auth.session.application;

import dev.shortlist.auth.session.domain.Session;
import reactor.core.publisher.Mono;

/// Opens a session for a name and a password.
public final class SignIn {

    private final Sessions sessions;

    public SignIn(Sessions sessions) {
        this.sessions = sessions;
    }

    public Mono<Session> signIn(String username, String password) {
        return sessions.open(username.strip(), password);
    }
}
