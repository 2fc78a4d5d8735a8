package dev.shortlist.starter.event;

import dev.shortlist.contracts.event.AuditEvent.ActionRecorded;
import dev.shortlist.starter.id.IdSource;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// Says who did what, in the transaction that did it.
public final class AuditTrail {

    private final Outbox outbox;
    private final IdSource ids;
    private final Clock clock;

    public AuditTrail(Outbox outbox, IdSource ids, Clock clock) {
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /// `details` name fields and figures, never personal data.
    public Mono<Void> record(
            String actor, String action, Subject subject, @Nullable String reason, Map<String, String> details) {
        return Mono.defer(() -> outbox.append(new ActionRecorded(
                ids.next(), actor, action, subject.kind(), subject.id(), reason, details, clock.instant())));
    }

    /// What an action was done to.
    public record Subject(String kind, String id) {}
}
