package dev.shortlist.auth.session.application;

import dev.shortlist.auth.session.domain.Session;
import dev.shortlist.contracts.Role;
import dev.shortlist.contracts.failure.Missing;
import reactor.core.publisher.Mono;

/// Opens a session for the demo user of a role. Switched off, it looks as if it did not exist.
public final class DemoSignIn {

    private final Sessions sessions;
    private final boolean enabled;
    private final String passwordPrefix;

    public DemoSignIn(Sessions sessions, boolean enabled, String passwordPrefix) {
        this.sessions = sessions;
        this.enabled = enabled;
        this.passwordPrefix = passwordPrefix;
    }

    public Mono<Session> signIn(Role role) {
        return enabled
                ? sessions.open(role.wire(), passwordPrefix + role.wire())
                : Mono.error(() -> new Missing("sign-in", "demo-login"));
    }
}
