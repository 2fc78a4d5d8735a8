package dev.shortlist.export.file.application;

import dev.shortlist.export.file.domain.Export;
import java.nio.ByteBuffer;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// The bytes of files, in pieces; neither side holds a whole one.
public interface Files {

    /// Keeps the pieces of one attempt as they come and returns their size. What the attempt left before is replaced.
    Mono<Long> keep(UUID export, int attempt, Flux<byte[]> pieces);

    /// Drops what other attempts left.
    Mono<Void> keepOnly(UUID export, int attempt);

    Flux<ByteBuffer> content(Export export);
}
