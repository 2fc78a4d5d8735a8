package dev.shortlist.matcher.evaluation.application;

import dev.shortlist.contracts.Lists;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// Whoever receives and reads CVs.
@FunctionalInterface
public interface Ingest {

    /// Hands the files over with the caller's own authorization, or fails as the receiver refused.
    Mono<Batch> receive(List<CvFile> files, String authorization);

    /// What became of the files at the door.
    record Batch(UUID uploadId, List<Receipt> items) {

        public Batch {
            items = Lists.orEmpty(items);
        }
    }

    /// One file; `error` is the problem of one that was refused at once.
    record Receipt(
            @Nullable UUID cvId,
            String filename,
            String status,
            @Nullable Map<String, Object> error) {}
}
