package dev.shortlist.testkit.fake;

import dev.shortlist.contracts.failure.Conflict;
import dev.shortlist.contracts.failure.Missing;
import dev.shortlist.starter.json.WireFormat;
import dev.shortlist.starter.run.Run;
import dev.shortlist.starter.run.RunEvent;
import dev.shortlist.starter.run.RunRequest;
import dev.shortlist.starter.run.RunStatus;
import dev.shortlist.starter.run.Runs;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/// Runs that nobody executes: they are moved on by `advance` alone.
public final class InMemoryRuns implements Runs {

    private static final JsonMapper JSON = WireFormat.mapper();

    private final Map<UUID, Run> runs = new LinkedHashMap<>();
    private final Map<UUID, List<RunEvent>> told = new LinkedHashMap<>();

    @Override
    public Mono<Void> open(RunRequest request) {
        return Mono.fromRunnable(() -> runs.put(
                request.id(),
                new Run(
                        request.id(),
                        request.kind(),
                        request.owner(),
                        RunStatus.QUEUED,
                        new Run.Progress(0, request.total()),
                        JSON.valueToTree(request.input()),
                        0,
                        false,
                        null,
                        Instant.EPOCH,
                        null)));
    }

    @Override
    public Mono<Run> find(UUID id) {
        return Mono.fromSupplier(() -> runs.get(id)).flatMap(Mono::justOrEmpty);
    }

    @Override
    public Mono<Void> advance(UUID id, RunEvent item) {
        return find(id).filter(run -> !run.status().isOver())
                .doOnNext(run -> {
                    told.computeIfAbsent(id, _ -> new ArrayList<>()).add(item);
                    int done = run.progress().done() + 1;
                    runs.put(id, moved(run, done, done < run.progress().total() ? RunStatus.RUNNING : RunStatus.DONE));
                })
                .then();
    }

    @Override
    public Mono<Void> finish(UUID id, RunEvent... last) {
        return find(id).doOnNext(run -> {
                    told.computeIfAbsent(id, _ -> new ArrayList<>()).addAll(List.of(last));
                    runs.put(id, moved(run, run.progress().done(), RunStatus.DONE));
                })
                .then();
    }

    @Override
    public Mono<Void> cancel(UUID id) {
        return find(id).switchIfEmpty(Mono.error(() -> new Missing("run", id)))
                .flatMap(run -> run.status().isOver()
                        ? Mono.<Void>error(new Conflict("The run is over", "The run is over"))
                        : Mono.<Void>fromRunnable(
                                () -> runs.put(id, moved(run, run.progress().done(), RunStatus.CANCELLED))));
    }

    /// What watchers of this run were told, apart from its status.
    public List<RunEvent> told(UUID id) {
        return List.copyOf(told.getOrDefault(id, List.of()));
    }

    private static Run moved(Run run, int done, RunStatus status) {
        return new Run(
                run.id(),
                run.kind(),
                run.owner(),
                status,
                new Run.Progress(done, run.progress().total()),
                run.input(),
                run.attempt(),
                run.cancelRequested(),
                run.error(),
                run.createdAt(),
                status.isOver() ? Instant.EPOCH : null);
    }
}
