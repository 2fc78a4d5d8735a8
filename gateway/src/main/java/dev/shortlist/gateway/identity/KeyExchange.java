package dev.shortlist.gateway.identity;

import java.time.Duration;
import reactor.core.publisher.Mono;

/// Turns an API key into a token, or says that the key is no good.
interface KeyExchange {

    Mono<Answer> exchange(String key);

    /// What became of a key.
    sealed interface Answer {}

    /// A token that may be used for this long.
    record Token(String value, Duration usable) implements Answer {

        @Override
        public String toString() {
            return "Token[usable=" + usable + "]";
        }
    }

    /// Unknown, revoked, or over.
    record Refused() implements Answer {}
}
