package dev.shortlist.contracts.bad_contracts_know_nothing;

import org.jspecify.annotations.NullMarked;
import reactor.core.publisher.Mono;

/// Breaks the rule that its package is named after, on purpose.
@NullMarked
record Knowing(Mono<String> later) {}
