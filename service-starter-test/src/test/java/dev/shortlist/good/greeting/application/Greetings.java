package dev.shortlist.good.greeting.application;

import dev.shortlist.good.greeting.domain.Greeting;
import org.jspecify.annotations.NullMarked;
import reactor.core.publisher.Mono;

/// All greetings so far.
@NullMarked
public interface Greetings {

    Mono<Void> add(Greeting greeting);
}
