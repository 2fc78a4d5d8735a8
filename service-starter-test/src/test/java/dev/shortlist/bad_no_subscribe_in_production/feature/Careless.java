package dev.shortlist.bad_no_subscribe_in_production.feature;

import org.jspecify.annotations.NullMarked;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

/// Breaks the rule that its package is named after, on purpose.
@NullMarked
final class Careless {

    Disposable fire(Mono<String> andForget) {
        return andForget.subscribe();
    }
}
