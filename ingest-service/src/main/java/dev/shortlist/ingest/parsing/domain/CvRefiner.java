package dev.shortlist.ingest.parsing.domain;

import dev.shortlist.ingest.parsing.domain.refine.ProposedFact;
import dev.shortlist.ingest.parsing.domain.refine.ProvenCompletion;
import dev.shortlist.ingest.parsing.domain.text.Lexicon;
import dev.shortlist.ingest.parsing.domain.text.Read;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Completes a reading with what a model proposes, as far as the CV's own words prove it.
public final class CvRefiner {

    /// Nothing if none of the proposals is both proven and new.
    public Optional<ParsedCv> refine(ParsedCv read, List<ProposedFact> proposals) {
        var lexicon = Lexicon.asOf(YearMonth.from(read.referenceDate()));
        var completed = ProvenCompletion.of(read.cv(), read.visible(), proposals, lexicon);
        if (completed.proof().isEmpty()) {
            return Optional.empty();
        }
        var book = new EvidenceBook(read.visible().document());
        completed.proof().forEach((path, span) -> book.note(path, Read.of(path, span)));
        var evidence = new LinkedHashMap<>(read.evidence());
        evidence.putAll(book.all());
        return Optional.of(read.completed(completed.cv(), evidence));
    }
}
