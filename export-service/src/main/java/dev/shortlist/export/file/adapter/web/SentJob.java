package dev.shortlist.export.file.adapter.web;

import dev.shortlist.contracts.failure.Invalid;
import dev.shortlist.contracts.job.Job.Salary;
import dev.shortlist.export.rendering.domain.JobSheet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// What a client says of the job.
final class SentJob {

    private SentJob() {}

    static JobSheet read(@Nullable JsonNode sent) {
        var job = sent == null || sent.isNull() ? MissingNode.getInstance() : sent;
        if (!job.isMissingNode() && !job.isObject()) {
            throw new Invalid("jd_data", "must be an object");
        }
        var title = Loose.text(job, "title", "job_title", "position");
        return new JobSheet(
                Loose.text(job, "job_id", "id"),
                Loose.whole(job, "version"),
                title == null ? "" : title,
                Loose.text(job, "description", "jd_text", "content"),
                Loose.text(job, "location"),
                Loose.text(job, "employment_type", "type"),
                Loose.texts(job, "required_skills", "skills"),
                Loose.texts(job, "preferred_skills", "nice_to_have"),
                Loose.number(job, "min_years", "min_experience", "years_of_experience"),
                Loose.text(job, "education"),
                Loose.texts(job, "languages"),
                salary(job.path("salary")),
                Loose.text(job, "status"));
    }

    private static @Nullable Salary salary(JsonNode salary) {
        return salary.isObject()
                ? new Salary(
                        Loose.number(salary, "min"),
                        Loose.number(salary, "max"),
                        Loose.text(salary, "currency"),
                        Loose.text(salary, "period"))
                : null;
    }
}
