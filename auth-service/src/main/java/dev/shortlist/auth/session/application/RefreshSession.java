package dev.shortlist.auth.session.application;

import dev.shortlist.auth.session.domain.Session;
import reactor.core.publisher.Mono;

/// Trades a refresh token for new tokens, with the roles that the account has by now.
public final class RefreshSession {

    private final Sessions sessions;

    public RefreshSession(Sessions sessions) {
        this.sessions = sessions;
    }

    public Mono<Session> refresh(String refreshToken) {
        return sessions.renew(refreshToken);
    }
}
