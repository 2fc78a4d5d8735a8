package dev.shortlist.bad_blocking_happens_only_at_the_kafka_edge.feature;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// Breaks the rule that its package is named after, on purpose.
@NullMarked
final class Impatient {

    @Nullable String now(Mono<String> later) {
        return later.block();
    }
}
