package dev.shortlist.auth.apikey.application;

import dev.shortlist.contracts.failure.Missing;
import java.util.UUID;
import reactor.core.publisher.Mono;

/// Revokes a key. No further token is given for it; those given end by themselves within minutes.
public final class RevokeKey {

    private final ApiKeys keys;

    public RevokeKey(ApiKeys keys) {
        this.keys = keys;
    }

    public Mono<Void> revoke(UUID id) {
        return keys.remove(id).flatMap(removed -> removed ? Mono.empty() : Mono.error(new Missing("API key", id)));
    }
}
