package dev.shortlist.auth.session.application;

import reactor.core.publisher.Mono;

/// Revokes a refresh token. Access tokens that are out already live until they expire.
public final class SignOut {

    private final Sessions sessions;

    public SignOut(Sessions sessions) {
        this.sessions = sessions;
    }

    public Mono<Void> signOut(String refreshToken) {
        return sessions.end(refreshToken);
    }
}
