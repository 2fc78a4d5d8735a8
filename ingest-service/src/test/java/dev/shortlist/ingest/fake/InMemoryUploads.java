package dev.shortlist.ingest.fake;

import dev.shortlist.ingest.upload.application.Uploads;
import dev.shortlist.ingest.upload.domain.Upload;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Mono;

public final class InMemoryUploads implements Uploads {

    private final Map<UUID, Upload> uploads = new HashMap<>();

    @Override
    public Mono<Void> save(Upload upload) {
        return Mono.fromRunnable(() -> uploads.put(upload.uploadId(), upload));
    }

    @Override
    public Mono<Upload> find(UUID uploadId) {
        return Mono.justOrEmpty(uploads.get(uploadId));
    }
}
