package dev.shortlist.ingest.cv.application;

import dev.shortlist.contracts.event.CvEvent;
import dev.shortlist.contracts.failure.Failure;
import dev.shortlist.ingest.cv.domain.Announcement;
import dev.shortlist.ingest.cv.domain.Announcement.Act;
import dev.shortlist.ingest.cv.domain.CvContent;
import dev.shortlist.ingest.cv.domain.KeptCv;
import dev.shortlist.starter.event.Outbox;
import dev.shortlist.starter.run.RunEvent;
import dev.shortlist.starter.run.Runs;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Tells other services of a CV by an event, and the watchers of its uploads by their runs.
public final class TellOfCv {

    private final Outbox outbox;
    private final Runs runs;
    private final Clock clock;

    public TellOfCv(Outbox outbox, Runs runs, Clock clock) {
        this.outbox = outbox;
        this.runs = runs;
        this.clock = clock;
    }

    Mono<Void> parsed(KeptCv cv, UUID candidate, CvContent content) {
        return settled(cv, Announcement.parsed(cv, candidate, content, clock.instant()), cv.uploadIds());
    }

    Mono<Void> refused(KeptCv cv, Failure why) {
        return settled(cv, Announcement.refused(cv, why, clock.instant()), cv.uploadIds());
    }

    /// No upload waits for a correction.
    Mono<Void> corrected(KeptCv cv, UUID candidate, CvContent content, String by) {
        return outbox.append(Announcement.corrected(cv, candidate, content, by, clock.instant()));
    }

    /// A CV that came as data and needed no parser. `waiting` are the uploads that brought the same bytes as a file.
    public Mono<Void> imported(KeptCv cv, UUID candidate, CvContent content, List<UUID> waiting) {
        return settled(cv, Announcement.parsed(cv, candidate, content, clock.instant()), waiting);
    }

    /// A CV that has been read and belongs to another candidate from now on.
    public Mono<Void> reassigned(KeptCv cv, UUID candidate, UUID former, CvContent content, String by) {
        return outbox.append(Announcement.reassigned(cv, candidate, former, content, new Act(by, clock.instant())));
    }

    private Mono<Void> settled(KeptCv cv, CvEvent event, List<UUID> waiting) {
        // Runs last, and in one order for all: their rows are what parallel parsers wait for.
        var uploads = waiting.stream().sorted(Comparator.naturalOrder()).toList();
        return outbox.append(event)
                .thenMany(Flux.fromIterable(uploads))
                .concatMap(upload -> runs.advance(upload, RunEvent.item(CvNews.of(cv, cv.filename()))))
                .then();
    }
}
