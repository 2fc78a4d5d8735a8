package dev.shortlist.bad_domain_knows_only_java_and_the_contracts.feature.domain;

import org.jspecify.annotations.NullMarked;
import reactor.core.publisher.Mono;

/// Breaks the rule that its package is named after, on purpose.
@NullMarked
record Thing(Mono<String> name) {}
