package dev.shortlist.export.ranking.adapter.r2dbc;

import dev.shortlist.export.ranking.application.Arrivals;
import dev.shortlist.starter.signal.Signals;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Component
class SignalledArrivals implements Arrivals {

    private static final String NAME = "ranking";

    private final Signals signals;

    SignalledArrivals(Signals signals) {
        this.signals = signals;
    }

    @Override
    public Mono<Void> announce(UUID ranking) {
        return signals.send(NAME, ranking.toString());
    }

    @Override
    public Flux<?> of(UUID ranking) {
        return signals.on(NAME, ranking.toString());
    }
}
