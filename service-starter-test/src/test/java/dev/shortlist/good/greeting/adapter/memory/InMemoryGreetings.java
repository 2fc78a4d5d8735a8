package dev.shortlist.good.greeting.adapter.memory;

import dev.shortlist.good.greeting.application.Greetings;
import dev.shortlist.good.greeting.domain.Greeting;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.NullMarked;
import reactor.core.publisher.Mono;

/// Remembers in a list.
@NullMarked
final class InMemoryGreetings implements Greetings {

    private final List<Greeting> all = new CopyOnWriteArrayList<>();

    @Override
    public Mono<Void> add(Greeting greeting) {
        return Mono.fromRunnable(() -> all.add(greeting));
    }
}
