package dev.shortlist.export.file.adapter.outbox;

import dev.shortlist.contracts.event.FileEvent.FileExpired;
import dev.shortlist.contracts.event.FileEvent.FileReady;
import dev.shortlist.export.file.application.Announcements;
import dev.shortlist.export.file.domain.Export;
import dev.shortlist.starter.event.AuditTrail;
import dev.shortlist.starter.event.AuditTrail.Subject;
import dev.shortlist.starter.event.Outbox;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class OutboxAnnouncements implements Announcements {

    private final Outbox outbox;
    private final AuditTrail audit;

    OutboxAnnouncements(Outbox outbox, AuditTrail audit) {
        this.outbox = outbox;
        this.audit = audit;
    }

    @Override
    public Mono<Void> requested(Export export, int listed) {
        var ranking = export.rankingId();
        var subject = ranking == null
                ? new Subject("export", export.id().toString())
                : new Subject("ranking", ranking.toString());
        var details = Map.of(
                "export_id", export.id().toString(),
                "format", export.format().extension(),
                "results", String.valueOf(listed));
        return audit.record(export.owner(), "results.exported", subject, null, details);
    }

    @Override
    public Mono<Void> ready(Export export, Instant at) {
        var content = export.content();
        return outbox.append(new FileReady(
                export.id(),
                export.rankingId(),
                export.format().extension(),
                content == null ? 0 : content.size(),
                export.expiresAt(),
                at));
    }

    @Override
    public Mono<Void> expired(Export export, Instant at) {
        return outbox.append(new FileExpired(export.id(), at));
    }
}
