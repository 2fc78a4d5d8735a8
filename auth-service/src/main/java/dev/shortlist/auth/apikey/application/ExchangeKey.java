package dev.shortlist.auth.apikey.application;

import dev.shortlist.auth.apikey.domain.KeyRefused;
import dev.shortlist.auth.apikey.domain.KeyText;
import dev.shortlist.auth.apikey.domain.KeyToken;
import java.time.Clock;
import reactor.core.publisher.Mono;

/// Exchanges a key for a short-lived token, unless the key is over.
public final class ExchangeKey {

    private final ApiKeys keys;
    private final Clock clock;

    public ExchangeKey(ApiKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    public Mono<KeyToken> exchange(String text) {
        return Mono.justOrEmpty(KeyText.parse(text))
                .flatMap(keys::token)
                .filter(token -> token.usableFrom(clock.instant()).isPositive())
                .switchIfEmpty(Mono.error(KeyRefused::new));
    }
}
