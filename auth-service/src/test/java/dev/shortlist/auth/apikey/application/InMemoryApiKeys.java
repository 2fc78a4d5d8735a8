package dev.shortlist.auth.apikey.application;

import dev.shortlist.auth.apikey.domain.ApiKey;
import dev.shortlist.auth.apikey.domain.KeyText;
import dev.shortlist.auth.apikey.domain.KeyToken;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Keys in a map; every token lives two minutes.
final class InMemoryApiKeys implements ApiKeys {

    private record Kept(ApiKey key, String secret) {}

    private final Map<UUID, Kept> keys = new LinkedHashMap<>();
    private final Clock clock;

    InMemoryApiKeys(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Mono<Void> add(ApiKey key, String secret) {
        keys.put(key.id(), new Kept(key, secret));
        return Mono.empty();
    }

    @Override
    public Flux<ApiKey> all() {
        return Flux.fromIterable(keys.values()).map(Kept::key);
    }

    @Override
    public Mono<Boolean> remove(UUID id) {
        return Mono.just(keys.remove(id) != null);
    }

    @Override
    public Mono<KeyToken> token(KeyText text) {
        return Mono.justOrEmpty(keys.get(text.id()))
                .filter(kept -> kept.secret().equals(text.secret()))
                .map(kept -> new KeyToken(
                        "token-of-" + kept.key().name(),
                        clock.instant().plus(Duration.ofMinutes(2)),
                        kept.key().expiresAt()));
    }
}
