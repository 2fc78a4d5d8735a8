package dev.shortlist.ingest.original.application;

import dev.shortlist.ingest.original.domain.Sha256;
import reactor.core.publisher.Mono;

/// Where files are kept as they came. Keeping the same bytes again changes nothing.
public interface Originals {

    Mono<Void> keep(Sha256 hash, byte[] bytes);

    Mono<byte[]> find(Sha256 hash);
}
