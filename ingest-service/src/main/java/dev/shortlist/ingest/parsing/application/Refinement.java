package dev.shortlist.ingest.parsing.application;

import dev.shortlist.ingest.parsing.domain.refine.Briefing;
import dev.shortlist.ingest.parsing.domain.refine.ProposedFact;
import java.util.List;
import reactor.core.publisher.Mono;

/// A model that proposes facts of a CV. Nothing it says is believed here: the CV has to prove it.
public interface Refinement {

    /// Never fails and never takes longer than its time-out; empty if there is no model, or none that answers.
    Mono<List<ProposedFact>> propose(Briefing briefing);

    /// What is there where no model is configured.
    static Refinement none() {
        return _ -> Mono.empty();
    }
}
