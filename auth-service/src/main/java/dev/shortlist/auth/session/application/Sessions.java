package dev.shortlist.auth.session.application;

import dev.shortlist.auth.session.domain.Session;
import reactor.core.publisher.Mono;

/// Where sessions live. Refused credentials are a [dev.shortlist.auth.session.domain.SignInRefused].
public interface Sessions {

    Mono<Session> open(String username, String password);

    Mono<Session> renew(String refreshToken);

    /// Ending a session twice is no error.
    Mono<Void> end(String refreshToken);
}
