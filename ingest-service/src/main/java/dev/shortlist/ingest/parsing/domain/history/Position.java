package dev.shortlist.ingest.parsing.domain.history;

import dev.shortlist.contracts.cv.Experience;
import dev.shortlist.ingest.parsing.domain.text.Span;
import dev.shortlist.ingest.parsing.domain.text.TextLine;
import dev.shortlist.language.date.YearMonthSpan;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A position with its proof, its period and the lines that tell of it.
public record Position(
        Experience experience,
        Map<String, Span> proof,
        @Nullable YearMonthSpan period,
        List<TextLine> lines) {

    public Position {
        proof = Map.copyOf(proof);
        lines = List.copyOf(lines);
    }

    /// Whether an offset of the text lies in the name of the company.
    public boolean isCompany(int offset) {
        var company = proof.get(".company");
        return company != null && company.start() <= offset && offset < company.end();
    }
}
