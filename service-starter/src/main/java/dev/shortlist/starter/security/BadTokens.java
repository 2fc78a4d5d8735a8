package dev.shortlist.starter.security;

import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.ServerAuthenticationFailureHandler;
import reactor.core.publisher.Mono;

/// A token that does not hold counts as none: open endpoints (sign-in, refresh) must work for a client that still
/// sends its expired one, and all others refuse a call without one. An issuer that cannot be reached is an outage.
final class BadTokens implements ServerAuthenticationFailureHandler {

    @Override
    public Mono<Void> onAuthenticationFailure(WebFilterExchange filter, AuthenticationException failure) {
        return failure instanceof AuthenticationServiceException
                ? Mono.error(failure)
                : filter.getChain().filter(filter.getExchange());
    }
}
