package dev.shortlist.export.file.adapter.web;

import dev.shortlist.contracts.ErrorCode;
import dev.shortlist.contracts.failure.Failure;
import dev.shortlist.contracts.failure.Invalid;
import dev.shortlist.export.file.domain.ExportOrder;
import dev.shortlist.export.file.domain.ExportOrder.OfRanking;
import dev.shortlist.export.file.domain.ExportOrder.Sent;
import dev.shortlist.export.file.domain.ExportOrder.Source;
import dev.shortlist.export.rendering.domain.Format;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A ranking by id, or results that the client sends along with what it knows of the job.
record ExportRequest(
        @Nullable UUID rankingId,
        @Nullable String format,
        @Nullable Integer topK,
        @Nullable JsonNode results,
        @Nullable JsonNode jdData) {

    ExportOrder toOrder() {
        return new ExportOrder(source(), format(format), topK);
    }

    private Source source() {
        var hasResults = results != null && !results.isNull();
        if (rankingId != null) {
            if (hasResults) {
                throw new Invalid("results", "must not be sent together with ranking_id");
            }
            return new OfRanking(rankingId);
        }
        if (results == null || !hasResults) {
            throw new Invalid("ranking_id", "is required, or results");
        }
        return new Sent(SentJob.read(jdData), SentResults.read(results));
    }

    private static Format format(@Nullable String name) {
        return Format.named(name == null ? "" : name).orElseThrow(() -> unknown(name));
    }

    private static Failure unknown(@Nullable String name) {
        var known = Arrays.stream(Format.values()).map(Format::extension).toList();
        return new Failure(
                ErrorCode.INVALID_FORMAT,
                "Unknown format",
                name == null ? "format is required" : "There is no format by that name",
                Map.of("field", "format", "allowed", known),
                "Use one of " + String.join(", ", known));
    }
}
