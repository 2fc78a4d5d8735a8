package dev.shortlist.export.file.adapter.run;

import dev.shortlist.export.file.application.MakeQueuedExport;
import dev.shortlist.export.file.application.MakeQueuedExport.Client;
import dev.shortlist.export.file.domain.Export;
import dev.shortlist.starter.run.RunExecution;
import dev.shortlist.starter.run.RunExecutor;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class ExportExecutor implements RunExecutor {

    private final MakeQueuedExport exports;

    ExportExecutor(MakeQueuedExport exports) {
        this.exports = exports;
    }

    @Override
    public String kind() {
        return StarterMakings.QUEUED;
    }

    @Override
    public Mono<Void> execute(RunExecution execution) {
        return exports.make(execution.run().id(), execution.run().attempt(), new Watched(execution));
    }

    /// Each step is an event that is stored: a hundred are enough, however long the list.
    private static final class Watched implements Client {

        private static final int STEPS = 100;

        private final RunExecution execution;
        private int told;

        Watched(RunExecution execution) {
            this.execution = execution;
        }

        @Override
        public Mono<Void> progress(int done, int total) {
            if (done - told < total / STEPS) {
                return Mono.empty();
            }
            told = done;
            return execution.progress(done, total, List.of());
        }

        @Override
        public Mono<Void> finish(Export made) {
            return execution.finish(StarterMakings.made(made));
        }
    }
}
