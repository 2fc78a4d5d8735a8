package dev.shortlist.ingest.cv.application;

import dev.shortlist.ingest.cv.domain.CvStatus;
import dev.shortlist.ingest.cv.domain.KeptCv;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// The CVs that are kept.
public interface Cvs {

    /// Keeps a new CV, or joins the upload to the one that has the same bytes; says which.
    Mono<Admission> admit(KeptCv received);

    Mono<KeptCv> find(UUID cvId);

    /// Waits for whoever changes this CV, and keeps it from changing until the transaction ends.
    Mono<KeptCv> findForUpdate(UUID cvId);

    Mono<Void> save(KeptCv cv);

    Flux<KeptCv> findAll(Collection<UUID> cvIds);

    Flux<KeptCv> list(Filter filter, int limit, long offset);

    Mono<Long> count(Filter filter);

    /// `isNew` is false when these bytes were here before.
    record Admission(KeptCv cv, boolean isNew) {}

    /// All that is not null must hold; `text` is looked for in names of files and people.
    record Filter(
            @Nullable CvStatus status,
            @Nullable String text,
            @Nullable UUID candidateId) {}
}
