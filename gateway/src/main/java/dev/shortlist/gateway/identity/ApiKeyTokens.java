package dev.shortlist.gateway.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.shortlist.gateway.identity.KeyExchange.Answer;
import dev.shortlist.gateway.identity.KeyExchange.Refused;
import dev.shortlist.gateway.identity.KeyExchange.Token;
import java.time.Duration;
import java.util.Objects;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/// Remembers what became of a key: a token until shortly before its end, a refusal for a moment. Concurrent callers
/// with the same key share one exchange, even if the first of them leaves; a failed exchange is not remembered.
final class ApiKeyTokens {

    private static final Duration UNUSED = Duration.ofMinutes(10);

    private final KeyExchange exchange;
    private final IdentityProperties properties;
    private final Scheduler timer;
    private final Cache<String, Mono<Answer>> answers;

    ApiKeyTokens(KeyExchange exchange, IdentityProperties properties, Scheduler timer) {
        this.exchange = exchange;
        this.properties = properties;
        this.timer = timer;
        this.answers = Caffeine.newBuilder()
                .maximumSize(properties.keysKept())
                .expireAfterAccess(UNUSED)
                .build();
    }

    Mono<Answer> of(String key) {
        return Objects.requireNonNull(answers.get(key, _ -> remembered(key)));
    }

    /// Whether this key was seen lately, good or bad.
    boolean knows(String key) {
        return answers.getIfPresent(key) != null;
    }

    private Mono<Answer> remembered(String key) {
        return Mono.defer(() -> exchange.exchange(key))
                .cache(this::kept, _ -> Duration.ZERO, () -> Duration.ZERO, timer);
    }

    private Duration kept(Answer answer) {
        return switch (answer) {
            case Token(var _, var usable) -> atLeastNothing(usable.minus(properties.margin()));
            case Refused() -> properties.refusalsKept();
        };
    }

    private static Duration atLeastNothing(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : duration;
    }
}
