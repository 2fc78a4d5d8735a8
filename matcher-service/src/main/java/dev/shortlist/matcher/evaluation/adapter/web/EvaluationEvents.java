package dev.shortlist.matcher.evaluation.adapter.web;

import dev.shortlist.contracts.job.Job;
import dev.shortlist.matcher.evaluation.application.EvaluateFiles.Evaluation;
import dev.shortlist.matcher.evaluation.application.Outcome;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.publisher.Flux;

/// An evaluation in the events of the run contract, without being a run: it lives as long as the call.
final class EvaluationEvents {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final ServerSentEvent<Object> BEAT =
            ServerSentEvent.builder().comment("hb").build();

    private EvaluationEvents() {}

    static ResponseEntity<Flux<ServerSentEvent<Object>>> answer(Job job, Evaluation evaluation) {
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_EVENT_STREAM)
                .cacheControl(CacheControl.noCache())
                .header("X-Accel-Buffering", "no")
                .body(events(job, evaluation));
    }

    private static Flux<ServerSentEvent<Object>> events(Job job, Evaluation evaluation) {
        var uploadId = evaluation.batch().uploadId();
        var seq = new AtomicLong();
        var items = evaluation.outcomes().map(outcome -> event(seq, "item", item(outcome)));
        var told = Flux.concat(
                        Flux.defer(() -> Flux.just(event(seq, "status", new Word("running", job.jobId(), uploadId)))),
                        items,
                        Flux.defer(() -> Flux.just(event(seq, "done", new Word("done", job.jobId(), uploadId)))))
                .publish(1)
                .refCount(2);
        var beats = Flux.interval(HEARTBEAT).map(_ -> BEAT).takeUntilOther(told.ignoreElements());
        return Flux.merge(told, beats);
    }

    private static ServerSentEvent<Object> event(AtomicLong seq, String type, Object data) {
        return ServerSentEvent.builder(data)
                .id(Long.toString(seq.incrementAndGet()))
                .event(type)
                .build();
    }

    private static Object item(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Scored scored -> EvaluatedFile.of(scored);
            case Outcome.TurnedAway turned -> RefusedFile.of(turned);
            case Outcome.Unread unread -> RefusedFile.of(unread);
        };
    }

    record Word(String status, UUID jobId, UUID uploadId) {}
}
