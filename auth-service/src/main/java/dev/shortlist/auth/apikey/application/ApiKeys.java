package dev.shortlist.auth.apikey.application;

import dev.shortlist.auth.apikey.domain.ApiKey;
import dev.shortlist.auth.apikey.domain.KeyText;
import dev.shortlist.auth.apikey.domain.KeyToken;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Where keys are kept.
public interface ApiKeys {

    /// All or nothing: a key that could not get its role does not stay.
    Mono<Void> add(ApiKey key, String secret);

    Flux<ApiKey> all();

    /// False when there is no such key.
    Mono<Boolean> remove(UUID id);

    /// Empty when the id or the secret is wrong, or the key was revoked.
    Mono<KeyToken> token(KeyText text);
}
