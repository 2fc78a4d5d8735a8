package dev.shortlist.matcher.ranking.domain;

import dev.shortlist.contracts.job.Job;
import dev.shortlist.matcher.pool.domain.PooledCv;
import org.jspecify.annotations.Nullable;

/// Scores and explains candidates for one job. Only merits reach the score; the name is carried past it.
public final class Scorer {

    private final Needs needs;
    private final Explainer explainer;

    public Scorer(Job job, Needs needs) {
        this.needs = needs;
        this.explainer = new Explainer(job.title(), needs);
    }

    public Result score(PooledCv cv, @Nullable Closeness closeness) {
        var merits = cv.merits();
        var assessment = Assessor.assess(merits, closeness, needs);
        var findings = new Findings(
                assessment.gates(),
                explainer.explain(merits, closeness, assessment),
                assessment.proofs(),
                merits.integrity());
        return new Result(cv.candidateId(), cv.cvId(), cv.identity().name(), assessment.fractions(), findings, null);
    }
}
