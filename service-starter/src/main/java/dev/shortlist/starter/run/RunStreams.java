package dev.shortlist.starter.run;

import dev.shortlist.contracts.failure.Invalid;
import dev.shortlist.starter.signal.Signals;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.http.server.reactive.ServerHttpRequest;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// A run's events as server-sent events: those after `lastEventId` first, then each as it is written, until `done`.
public class RunStreams {

    private static final int PAGE = 500;
    private static final ServerSentEvent<String> HEARTBEAT =
            ServerSentEvent.<String>builder().comment("hb").build();

    private final RunTable table;
    private final Signals signals;
    private final Duration heartbeat;

    RunStreams(RunTable table, Signals signals, Duration heartbeat) {
        this.table = table;
        this.signals = signals;
        this.heartbeat = heartbeat;
    }

    /// The whole answer to `GET …/events`: continues after `Last-Event-ID` (header, or `last_event_id` in the query).
    public ResponseEntity<Flux<ServerSentEvent<String>>> answer(UUID run, ServerHttpRequest request) {
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_EVENT_STREAM)
                .cacheControl(CacheControl.noCache())
                .header("X-Accel-Buffering", "no")
                .body(events(run, lastEventId(request)));
    }

    private static long lastEventId(ServerHttpRequest request) {
        var sent = request.getHeaders().getFirst("Last-Event-ID");
        var id = sent != null ? sent : request.getQueryParams().getFirst("last_event_id");
        if (id == null || id.isBlank()) {
            return 0;
        }
        try {
            return Long.parseLong(id.strip());
        } catch (NumberFormatException notANumber) {
            throw new Invalid("last_event_id", "must be the id of an event");
        }
    }

    public Flux<ServerSentEvent<String>> events(UUID run, long lastEventId) {
        return table.find(run).flatMapMany(found -> {
            var position = new AtomicLong(lastEventId);
            return found.status().isOver() ? page(run, position) : live(run, position);
        });
    }

    private Flux<ServerSentEvent<String>> live(UUID run, AtomicLong position) {
        // The subscription to signals comes before the first look: nothing can fall between.
        var looks = Flux.merge(signals.on("run", run.toString()), Flux.just("")).map(_ -> false);
        var beats = Flux.interval(heartbeat).map(_ -> true);
        return Flux.merge(looks, beats)
                .onBackpressureLatest()
                .concatMap(isBeat -> look(run, position, isBeat), 1)
                .takeUntil(event -> RunEvent.Type.DONE.wire().equals(event.event()));
    }

    private Flux<ServerSentEvent<String>> look(UUID run, AtomicLong position, boolean isBeat) {
        var news = page(run, position);
        return isBeat ? Flux.concat(Flux.just(HEARTBEAT), news) : news;
    }

    /// Pages until one comes back short, so that a long run is never held in memory.
    private Flux<ServerSentEvent<String>> page(UUID run, AtomicLong position) {
        return Flux.defer(() -> table.eventsAfter(run, position.get(), PAGE))
                .collectList()
                .expand(page -> page.size() < PAGE
                        ? Mono.empty()
                        : table.eventsAfter(run, page.getLast().seq(), PAGE).collectList())
                .flatMapIterable(page -> page)
                .doOnNext(event -> position.set(event.seq()))
                .map(event -> ServerSentEvent.builder(event.data())
                        .id(Long.toString(event.seq()))
                        .event(event.type())
                        .build());
    }
}
