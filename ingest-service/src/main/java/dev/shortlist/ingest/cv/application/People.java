package dev.shortlist.ingest.cv.application;

import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/// Who is who.
public interface People {

    /// The candidate whom these keys lead to, surest key first, or a new one. Keys that lead nowhere lead there from
    /// now on.
    Mono<UUID> identify(List<String> keys);
}
