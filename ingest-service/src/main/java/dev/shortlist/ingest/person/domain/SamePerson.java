package dev.shortlist.ingest.person.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A candidate after a merge. `former` is who the CV belonged to before, null when it was this one already.
public record SamePerson(
        UUID cvId, UUID candidateId, @Nullable UUID former, List<UUID> cvIds) {

    public SamePerson {
        cvIds = List.copyOf(cvIds);
    }
}
