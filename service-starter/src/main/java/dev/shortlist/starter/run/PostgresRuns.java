package dev.shortlist.starter.run;

import dev.shortlist.contracts.failure.Conflict;
import dev.shortlist.contracts.failure.Missing;
import dev.shortlist.starter.signal.Signals;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/// Runs as rows, their events beside them; executors and watchers are woken by signals.
final class PostgresRuns implements Runs {

    static final String QUEUE = "run-queue";
    static final String CANCEL = "run-cancel";

    private final RunTable table;
    private final Signals signals;
    private final TransactionalOperator transactions;

    PostgresRuns(RunTable table, Signals signals, TransactionalOperator transactions) {
        this.table = table;
        this.signals = signals;
        this.transactions = transactions;
    }

    @Override
    public Mono<Void> open(RunRequest request) {
        return table.insert(request)
                .then(table.change(request.id(), RunChange.tell(null, List.of(RunEvent.status(RunStatus.QUEUED)))))
                .then(signals.send(QUEUE, request.kind()));
    }

    @Override
    public Mono<Run> find(UUID id) {
        return table.find(id);
    }

    @Override
    public Mono<Void> advance(UUID id, RunEvent item) {
        // Counting and telling hold the run's row together: no part may end the run before another has told its item.
        return table.advance(id)
                .flatMap(progress -> table.change(id, afterPart(progress, item)))
                .as(transactions::transactional)
                .then();
    }

    private static RunChange afterPart(Run.Progress progress, RunEvent item) {
        var events = new ArrayList<RunEvent>();
        if (progress.done() == 1) {
            events.add(RunEvent.status(RunStatus.RUNNING));
        }
        events.add(item);
        events.add(RunEvent.progress(progress.done(), progress.total()));
        return progress.done() < progress.total()
                ? new RunChange(null, events, RunStatus.RUNNING, null, null, null)
                : RunChange.end(null, RunStatus.DONE, events, null);
    }

    @Override
    public Mono<Void> finish(UUID id, RunEvent... last) {
        return table.change(id, RunChange.end(null, RunStatus.DONE, List.of(last), null))
                .then();
    }

    @Override
    public Mono<Void> cancel(UUID id) {
        return table.requestCancel(id)
                .switchIfEmpty(Mono.error(() -> new Missing("run", id)))
                .flatMap(found -> found.status().isOver() ? alreadyOver(found.status()) : end(id, found.held()));
    }

    private static Mono<Void> alreadyOver(RunStatus status) {
        return Mono.error(() -> new Conflict("The run is over", "The run is already " + status.wire()));
    }

    private Mono<Void> end(UUID id, boolean held) {
        return held
                ? signals.send(CANCEL, id.toString())
                : table.change(id, RunChange.end(null, RunStatus.CANCELLED, List.of(), null))
                        .then();
    }
}
