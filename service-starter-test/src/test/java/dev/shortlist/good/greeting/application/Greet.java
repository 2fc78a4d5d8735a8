package dev.shortlist.good.greeting.application;

import dev.shortlist.good.greeting.domain.Greeting;
import java.time.Clock;
import org.jspecify.annotations.NullMarked;
import reactor.core.publisher.Mono;

/// Greets, and lets the port remember.
@NullMarked
public final class Greet {

    private final Greetings greetings;
    private final Clock clock;

    public Greet(Greetings greetings, Clock clock) {
        this.greetings = greetings;
        this.clock = clock;
    }

    public Mono<Void> greet(String name) {
        return greetings.add(new Greeting(name, clock.instant()));
    }
}
