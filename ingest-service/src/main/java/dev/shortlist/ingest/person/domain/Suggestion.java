package dev.shortlist.ingest.person.domain;

import dev.shortlist.ingest.likeness.domain.Likeness;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody who may be the same person, with all CVs of theirs. `name` and likeness are those of the CV that is most
/// alike.
public record Suggestion(
        UUID candidateId, List<UUID> cvIds, @Nullable String name, Likeness likeness) {

    public Suggestion {
        cvIds = List.copyOf(cvIds);
    }
}
