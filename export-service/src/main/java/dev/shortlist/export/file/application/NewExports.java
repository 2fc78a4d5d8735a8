package dev.shortlist.export.file.application;

import dev.shortlist.export.file.domain.Export;
import dev.shortlist.export.file.domain.ExportOrder;
import dev.shortlist.export.file.domain.ExportOrder.OfRanking;
import dev.shortlist.export.file.domain.ExportPolicy;
import dev.shortlist.export.rendering.domain.FileName;
import dev.shortlist.export.rendering.domain.Report;
import dev.shortlist.starter.id.IdSource;
import java.time.Clock;
import java.time.Instant;

/// Gives each new export its id, its name and its time.
public final class NewExports {

    private final ExportPolicy policy;
    private final IdSource ids;
    private final Clock clock;

    public NewExports(ExportPolicy policy, IdSource ids, Clock clock) {
        this.policy = policy;
        this.ids = ids;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    boolean isLarge(Report report) {
        return policy.isLarge(report.listed());
    }

    Export of(String owner, ExportOrder order, Report report) {
        var at = report.generatedAt();
        return new Export(
                ids.next(),
                owner,
                order.source() instanceof OfRanking(var id) ? id : null,
                order.topK(),
                order.format(),
                FileName.of(report.job().title(), at, order.format()),
                at,
                at.plus(policy.kept()),
                null);
    }
}
