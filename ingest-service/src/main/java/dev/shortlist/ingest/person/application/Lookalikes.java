package dev.shortlist.ingest.person.application;

import dev.shortlist.ingest.cv.domain.KeptCv;
import reactor.core.publisher.Flux;

/// CVs of other candidates that share traces with one, most traces first; some hundred at most.
@FunctionalInterface
public interface Lookalikes {

    Flux<KeptCv> of(KeptCv cv);
}
