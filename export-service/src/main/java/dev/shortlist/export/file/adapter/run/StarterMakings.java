package dev.shortlist.export.file.adapter.run;

import dev.shortlist.export.file.application.Makings;
import dev.shortlist.export.file.domain.Export;
import dev.shortlist.export.file.domain.Making;
import dev.shortlist.starter.run.Run;
import dev.shortlist.starter.run.RunEvent;
import dev.shortlist.starter.run.RunRequest;
import dev.shortlist.starter.run.Runs;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class StarterMakings implements Makings {

    static final String QUEUED = "export";
    /// Nobody executes these: they are over when they are opened.
    static final String AT_ONCE = "export-at-once";

    private final Runs runs;

    StarterMakings(Runs runs) {
        this.runs = runs;
    }

    @Override
    public Mono<Void> queue(Export export, int listed) {
        return runs.open(request(export, QUEUED, listed));
    }

    @Override
    public Mono<Void> recordDone(Export export, int listed) {
        return runs.open(request(export, AT_ONCE, listed))
                .then(Mono.defer(() -> runs.finish(export.id(), made(export))));
    }

    private static RunRequest request(Export export, String kind, int listed) {
        return new RunRequest(export.id(), kind, export.owner(), listed, Map.of());
    }

    static RunEvent made(Export export) {
        return RunEvent.result(new Made(export.id(), export.format().extension(), export.fileName()));
    }

    @Override
    public Mono<Making> find(UUID export) {
        return runs.find(export).map(StarterMakings::making);
    }

    private static Making making(Run run) {
        return new Making(
                run.status().name().toLowerCase(Locale.ROOT),
                run.progress().done(),
                run.progress().total(),
                run.finishedAt(),
                run.error());
    }

    @Override
    public Mono<Void> cancel(UUID export) {
        return runs.cancel(export);
    }

    /// The last that watchers are told. No link: it would be stored, and outlive its time.
    record Made(UUID exportId, String format, String fileName) {}
}
