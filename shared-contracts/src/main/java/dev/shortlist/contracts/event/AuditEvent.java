package dev.shortlist.contracts.event;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who did what to whom: written by every service, kept by auth-service.
public sealed interface AuditEvent extends Event {

    String TOPIC = "audit.record.v1";

    String actorId();

    @Override
    default String key() {
        return actorId();
    }

    /// One action, e.g. `cv.corrected`, on one subject. `details` name fields, never their values.
    record ActionRecorded(
            UUID actionId,
            String actorId,
            String action,
            String subjectKind,
            String subjectId,
            @Nullable String reason,
            Map<String, String> details,
            Instant at)
            implements AuditEvent {

        public ActionRecorded {
            details = Map.copyOf(details);
        }
    }
}
