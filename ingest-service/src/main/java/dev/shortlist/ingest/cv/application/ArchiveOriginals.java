package dev.shortlist.ingest.cv.application;

import dev.shortlist.contracts.failure.Missing;
import dev.shortlist.ingest.cv.domain.KeptCv;
import dev.shortlist.ingest.original.application.Originals;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Gives originals back, one by one and under names that do not clash.
public final class ArchiveOriginals {

    private final Cvs cvs;
    private final Originals originals;

    public ArchiveOriginals(Cvs cvs, Originals originals) {
        this.cvs = cvs;
        this.originals = originals;
    }

    /// Fails before the first file if one of the CVs does not exist.
    public Mono<Flux<Original>> archive(List<UUID> cvIds) {
        var wanted = cvIds.stream().distinct().toList();
        return cvs.findAll(wanted).collectMap(KeptCv::cvId).map(found -> {
            var taken = new HashSet<String>();
            var all = wanted.stream().map(id -> known(found.get(id), id)).toList();
            return Flux.fromIterable(all).concatMap(cv -> original(cv, unique(cv.filename(), taken)), 1);
        });
    }

    public Mono<Original> one(UUID cvId) {
        return cvs.find(cvId)
                .switchIfEmpty(Mono.error(() -> new Missing("CV", cvId)))
                .flatMap(cv -> original(cv, cv.filename()));
    }

    private static KeptCv known(@org.jspecify.annotations.Nullable KeptCv cv, UUID id) {
        if (cv == null) {
            throw new Missing("CV", id);
        }
        return cv;
    }

    private Mono<Original> original(KeptCv cv, String name) {
        return originals.find(cv.hash()).map(bytes -> new Original(name, cv.kind(), bytes));
    }

    /// `cv.pdf`, then `cv (2).pdf`.
    private static String unique(String name, Set<String> taken) {
        int dot = name.lastIndexOf('.');
        var stem = dot > 0 ? name.substring(0, dot) : name;
        var ending = dot > 0 ? name.substring(dot) : "";
        var candidate = name;
        for (int i = 2; !taken.add(candidate); i++) {
            candidate = stem + " (" + i + ")" + ending;
        }
        return candidate;
    }

    /// A file as it came.
    public record Original(String filename, String kind, byte[] bytes) {}
}
