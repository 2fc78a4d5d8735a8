package dev.shortlist.ingest.parsing.application;

import dev.shortlist.ingest.parsing.domain.CvRefiner;
import dev.shortlist.ingest.parsing.domain.ParsedCv;
import dev.shortlist.ingest.parsing.domain.refine.Briefing;
import reactor.core.publisher.Mono;

/// Lets a model complete what the rules read. Without an answer, or with one that proves nothing new, the rules'
/// reading stands and is labelled so.
public final class RefineCv {

    private final Refinement model;
    private final CvRefiner refiner = new CvRefiner();

    public RefineCv(Refinement model) {
        this.model = model;
    }

    public Mono<Refined> refine(ParsedCv read) {
        return Mono.defer(() -> model.propose(Briefing.of(read.visible())))
                .mapNotNull(proposals -> refiner.refine(read, proposals).orElse(null))
                .map(refined -> new Refined(refined, Engine.LLM))
                .defaultIfEmpty(new Refined(read, Engine.RULES));
    }

    /// A reading and who it comes from.
    public record Refined(ParsedCv cv, Engine engine) {}

    /// Whether a model had a part in a reading.
    public enum Engine {
        RULES,
        LLM
    }
}
