package dev.shortlist.starter.run;

import reactor.core.publisher.Mono;

/// Does runs of one kind. It may be called again for the same run after a crash, so what it keeps must not double.
/// Cancelling disposes the subscription; completing ends the run as done, an error as failed.
public interface RunExecutor {

    String kind();

    Mono<Void> execute(RunExecution execution);
}
