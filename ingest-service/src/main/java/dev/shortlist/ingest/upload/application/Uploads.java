package dev.shortlist.ingest.upload.application;

import dev.shortlist.ingest.upload.domain.Upload;
import java.util.UUID;
import reactor.core.publisher.Mono;

/// What came in with which request.
public interface Uploads {

    Mono<Void> save(Upload upload);

    Mono<Upload> find(UUID uploadId);
}
