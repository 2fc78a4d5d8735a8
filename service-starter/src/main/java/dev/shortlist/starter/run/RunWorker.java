package dev.shortlist.starter.run;

import dev.shortlist.contracts.ErrorCode;
import dev.shortlist.contracts.failure.Failure;
import dev.shortlist.starter.signal.Signals;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import tools.jackson.databind.json.JsonMapper;

/// Claims runs, executes them here, keeps their leases, and takes over those whose replica died.
final class RunWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RunWorker.class);

    private final RunTable table;
    private final Signals signals;
    private final Map<String, RunExecutor> executors;
    private final RunProperties properties;
    private final JsonMapper json;
    private final UUID holder = UUID.randomUUID();
    private final Map<UUID, Sinks.Empty<Void>> cancellations = new ConcurrentHashMap<>();
    private Disposable.@Nullable Composite loops;

    RunWorker(
            RunTable table,
            Signals signals,
            Map<String, RunExecutor> executors,
            RunProperties properties,
            JsonMapper json) {
        this.table = table;
        this.signals = signals;
        this.executors = executors;
        this.properties = properties;
        this.json = json;
    }

    @Override
    public void start() {
        var started = Disposables.composite();
        executors.values().forEach(executor -> started.add(drain(executor).subscribe()));
        if (!executors.isEmpty()) {
            started.add(Flux.interval(properties.lease().dividedBy(3))
                    .onBackpressureLatest()
                    .concatMap(_ -> renew())
                    .subscribe());
        }
        loops = started;
    }

    /// `concurrency` lanes, each with one run at a time.
    private Flux<Void> drain(RunExecutor executor) {
        return Flux.range(0, properties.concurrency()).flatMap(_ -> lane(executor), properties.concurrency());
    }

    /// Looks for runs when told so, and now and then for those whose lease ran out.
    private Flux<Void> lane(RunExecutor executor) {
        var now = Flux.interval(Duration.ZERO, properties.lookAgain()).map(String::valueOf);
        return Flux.merge(signals.on(PostgresRuns.QUEUE, executor.kind()), now)
                .onBackpressureLatest()
                .concatMap(_ -> executeAllThereIs(executor), 1);
    }

    private Mono<Void> executeAllThereIs(RunExecutor executor) {
        return claimAndExecute(executor).repeat().takeWhile(claimed -> claimed).then();
    }

    private Mono<Boolean> claimAndExecute(RunExecutor executor) {
        return table.claim(executor.kind(), holder, properties.lease())
                .flatMap(run -> execute(run, executor).thenReturn(true))
                .defaultIfEmpty(false)
                .onErrorResume(cause -> {
                    LOG.warn("runs of kind {} wait: {}", executor.kind(), cause.toString());
                    return Mono.just(false);
                });
    }

    private Mono<Void> execute(Run run, RunExecutor executor) {
        if (run.attempt() > properties.attempts()) {
            return end(run, RunStatus.FAILED, problem("This run was interrupted too often"));
        }
        if (run.cancelRequested()) {
            return end(run, RunStatus.CANCELLED, null);
        }
        Sinks.Empty<Void> cancelled = Sinks.empty();
        cancellations.put(run.id(), cancelled);
        var execution = new RunExecution(run, holder, table, json);
        return table.change(run.id(), RunChange.begin(holder))
                .then(Mono.defer(() -> executor.execute(execution)).thenReturn(RunStatus.DONE))
                .takeUntilOther(Mono.firstWithSignal(cancelled.asMono(), cancelSignal(run)))
                .defaultIfEmpty(RunStatus.CANCELLED)
                .flatMap(status -> end(run, status, null))
                .onErrorResume(RunExecution.LeaseLost.class, lost -> {
                    LOG.info("run {} goes on elsewhere", run.id());
                    return Mono.empty();
                })
                .onErrorResume(cause -> end(run, RunStatus.FAILED, problem(run, cause)))
                .doFinally(_ -> cancellations.remove(run.id()));
    }

    private Mono<Void> cancelSignal(Run run) {
        return signals.on(PostgresRuns.CANCEL, run.id().toString()).next().then();
    }

    private Mono<Void> end(Run run, RunStatus status, @Nullable Object error) {
        // Changes nothing when the executor ended the run itself, with its results.
        return table.change(run.id(), RunChange.end(holder, status, List.of(), error))
                .then();
    }

    private Mono<Void> renew() {
        var mine = List.copyOf(cancellations.keySet());
        if (mine.isEmpty()) {
            return Mono.empty();
        }
        return table.renew(mine, holder, properties.lease())
                .filter(RunTable.Lease::cancelRequested)
                .doOnNext(lease -> stop(lease.id()))
                .then()
                .onErrorResume(cause -> {
                    LOG.warn("leases not renewed: {}", cause.toString());
                    return Mono.empty();
                });
    }

    private void stop(UUID id) {
        var cancellation = cancellations.get(id);
        if (cancellation != null) {
            cancellation.tryEmitEmpty();
        }
    }

    private static Object problem(Run run, Throwable cause) {
        if (cause instanceof Failure failure) {
            return new RunProblem(failure.title(), failure.code(), failure.detail());
        }
        LOG.error("run {} of kind {} failed", run.id(), run.kind(), cause);
        return problem("The run failed");
    }

    private static Object problem(String title) {
        return new RunProblem(title, ErrorCode.INTERNAL, title);
    }

    @Override
    public void stop() {
        if (loops != null) {
            loops.dispose();
            loops = null;
            table.release(holder).onErrorComplete().block(Duration.ofSeconds(2));
        }
    }

    @Override
    public boolean isRunning() {
        return loops != null;
    }

    @Override
    public int getPhase() {
        return 200;
    }

    record RunProblem(String error, ErrorCode errorCode, String detail) {}
}
