package dev.shortlist.benchmarks.scoring;

import dev.shortlist.contracts.job.Job;
import dev.shortlist.matcher.job.domain.JobDraft;
import dev.shortlist.samples.dataset.Truth;
import java.util.List;
import java.util.UUID;

/// A job that a person could have applied for: it asks for some of what the CV shows and for a little more.
final class OwnJob {

    private OwnJob() {}

    static Job of(Truth truth) {
        var skills = truth.skills();
        int required = Math.min(4, skills.size());
        return new JobDraft(
                        truth.experience().getFirst().title(),
                        String.join(". ", truth.achievements()),
                        null,
                        null,
                        skills.subList(0, required),
                        List.of("Project management", "Kubernetes"),
                        6.0,
                        "Bachelor",
                        List.of("English (fluent)"),
                        null)
                .toJob(new UUID(2, 2), 1);
    }
}
