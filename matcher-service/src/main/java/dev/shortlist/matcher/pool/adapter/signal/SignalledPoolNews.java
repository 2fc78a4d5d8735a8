package dev.shortlist.matcher.pool.adapter.signal;

import dev.shortlist.matcher.pool.application.PoolNews;
import dev.shortlist.starter.signal.Signals;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Component
final class SignalledPoolNews implements PoolNews {

    private static final String NAME = "cv";

    private final Signals signals;

    SignalledPoolNews(Signals signals) {
        this.signals = signals;
    }

    @Override
    public Mono<Void> tell(UUID cvId) {
        return signals.send(NAME, cvId.toString());
    }

    @Override
    public Flux<?> of(UUID cvId) {
        return signals.on(NAME, cvId.toString());
    }
}
