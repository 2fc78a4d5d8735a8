package dev.shortlist.starter.run;

import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/// A run in the hands of its executor. Everything said here fails with `LeaseLost` once another replica has taken over
/// or the run is over, and joins the caller's transaction: effects of a lost run roll back.
public final class RunExecution {

    private final Run run;
    private final UUID holder;
    private final RunTable table;
    private final JsonMapper json;

    RunExecution(Run run, UUID holder, RunTable table, JsonMapper json) {
        this.run = run;
        this.holder = holder;
        this.table = table;
        this.json = json;
    }

    public Run run() {
        return run;
    }

    public <T> T input(Class<T> type) {
        return json.treeToValue(run.input(), type);
    }

    /// An earlier attempt died: some of the work may be there already.
    public boolean isTakeOver() {
        return run.attempt() > 1;
    }

    public Mono<Void> emit(List<RunEvent> events) {
        return events.isEmpty() ? Mono.empty() : change(RunChange.tell(holder, events));
    }

    /// Tells of items and of how far the run is, in one write.
    public Mono<Void> progress(int done, int total, List<RunEvent> items) {
        return change(RunChange.progress(holder, done, total, items));
    }

    /// Ends the run as done in the caller's transaction, together with its results.
    public Mono<Void> finish(RunEvent... last) {
        return change(RunChange.end(holder, RunStatus.DONE, List.of(last), null));
    }

    private Mono<Void> change(RunChange change) {
        return table.change(run.id(), change)
                .flatMap(changed -> changed ? Mono.empty() : Mono.error(() -> new LeaseLost(run.id())));
    }

    /// This replica does not hold the run any more.
    public static final class LeaseLost extends RuntimeException {
        LeaseLost(UUID run) {
            super("run " + run + " is over or held by another replica");
        }
    }
}
