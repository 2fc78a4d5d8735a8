package dev.shortlist.ingest.parsing.domain.refine;

import dev.shortlist.contracts.cv.StructuredCv;
import dev.shortlist.ingest.parsing.domain.text.Lexicon;
import dev.shortlist.ingest.parsing.domain.text.Span;
import java.util.List;
import java.util.Map;

/// A structured CV with the proposals in it that its text proves, and the proof of each by its path.
public record ProvenCompletion(StructuredCv cv, Map<String, Span> proof) {

    // A long CV says some hundred things; whoever says more is not to be trusted with our time.
    private static final int MOST = 300;

    public ProvenCompletion {
        proof = Map.copyOf(proof);
    }

    public static ProvenCompletion of(
            StructuredCv cv, VisibleText visible, List<ProposedFact> proposals, Lexicon lexicon) {
        var check = new FactCheck(visible, lexicon);
        var completion = new Completion(cv);
        proposals.stream()
                .limit(MOST)
                .flatMap(proposal -> check.check(proposal).stream())
                .forEach(completion::add);
        return new ProvenCompletion(completion.cv(), completion.proof());
    }
}
