package dev.shortlist.matcher.pool.domain;

import dev.shortlist.contracts.Lists;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whose CVs are meant: those of one upload, those named, or, when neither is given, all.
public record Selection(List<UUID> candidateIds, @Nullable UUID uploadId) {

    public static final Selection ALL = new Selection(List.of(), null);

    public Selection {
        candidateIds = Lists.orEmpty(candidateIds);
    }

    public boolean isAll() {
        return candidateIds.isEmpty() && uploadId == null;
    }
}
