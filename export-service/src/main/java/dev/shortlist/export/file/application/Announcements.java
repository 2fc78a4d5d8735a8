package dev.shortlist.export.file.application;

import dev.shortlist.export.file.domain.Export;
import java.time.Instant;
import reactor.core.publisher.Mono;

/// Tells other services and the audit trail, in the caller's transaction.
public interface Announcements {

    Mono<Void> requested(Export export, int listed);

    Mono<Void> ready(Export export, Instant at);

    Mono<Void> expired(Export export, Instant at);
}
