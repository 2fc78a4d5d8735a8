package dev.shortlist.starter.run;

import java.util.UUID;
import reactor.core.publisher.Mono;

/// Opens, finds, advances and cancels runs. Everything joins the caller's transaction, if there is one.
///
/// A run either has a `RunExecutor` of its kind, which the starter calls on one replica, or is moved on by whoever
/// handles its parts, through `advance`.
public interface Runs {

    Mono<Void> open(RunRequest request);

    Mono<Run> find(UUID id);

    /// Tells watchers of one finished part; the part that completes the run ends it with `done`.
    Mono<Void> advance(UUID id, RunEvent item);

    /// Ends a run as `done` that nobody executes.
    Mono<Void> finish(UUID id, RunEvent... last);

    /// Wishes a run's end. One that is being executed ends once its executor has stopped; any other ends here.
    /// Fails with `Missing`, or with `Conflict` when the run is over.
    Mono<Void> cancel(UUID id);
}
