package dev.shortlist.export.file.domain;

import dev.shortlist.export.rendering.domain.Format;
import dev.shortlist.export.rendering.domain.JobSheet;
import dev.shortlist.export.rendering.domain.Result;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody wants a file of, in which format, and of how many of the best.
public record ExportOrder(
        Source source, Format format, @Nullable Integer topK) {

    /// Where the results are.
    public sealed interface Source {}

    public record OfRanking(UUID rankingId) implements Source {}

    /// A list that the client already has.
    public record Sent(JobSheet job, List<Result> results) implements Source {

        public Sent {
            results = List.copyOf(results);
        }
    }
}
