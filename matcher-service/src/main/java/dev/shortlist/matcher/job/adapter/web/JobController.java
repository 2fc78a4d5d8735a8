package dev.shortlist.matcher.job.adapter.web;

import static dev.shortlist.contracts.Permission.PARSE_JD;
import static dev.shortlist.contracts.Permission.SEARCH_CV;

import dev.shortlist.contracts.failure.Invalid;
import dev.shortlist.contracts.job.Job;
import dev.shortlist.matcher.job.application.CloseJob;
import dev.shortlist.matcher.job.application.Jobs;
import dev.shortlist.matcher.job.application.PublishJob;
import dev.shortlist.matcher.job.application.ReadJobs;
import dev.shortlist.matcher.job.application.ReviseJob;
import dev.shortlist.matcher.job.domain.JobDraft;
import dev.shortlist.starter.security.Caller;
import dev.shortlist.starter.security.Requires;
import dev.shortlist.starter.web.Page;
import dev.shortlist.starter.web.Paging;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/jobs")
class JobController {

    private final PublishJob publishJob;
    private final ReviseJob reviseJob;
    private final CloseJob closeJob;
    private final ReadJobs readJobs;

    JobController(PublishJob publishJob, ReviseJob reviseJob, CloseJob closeJob, ReadJobs readJobs) {
        this.publishJob = publishJob;
        this.reviseJob = reviseJob;
        this.closeJob = closeJob;
        this.readJobs = readJobs;
    }

    @PostMapping
    @Requires(PARSE_JD)
    Mono<ResponseEntity<Job>> create(@RequestBody JobDraft draft, Caller caller) {
        return publishJob.publish(draft, caller.userId()).map(JobController::created);
    }

    @GetMapping
    @Requires(SEARCH_CV)
    Mono<Page<Job>> list(
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String q,
            Paging paging) {
        return readJobs.list(new Jobs.Filter(status(status), q), paging.limit(), paging.offset())
                .map(listed -> Page.of(listed.jobs(), listed.total(), paging));
    }

    @GetMapping("/{jobId}")
    @Requires(SEARCH_CV)
    Mono<Job> read(@PathVariable UUID jobId, @RequestParam(required = false) @Nullable Integer version) {
        return readJobs.read(jobId, version);
    }

    @PutMapping("/{jobId}")
    @Requires(PARSE_JD)
    Mono<Job> revise(@PathVariable UUID jobId, @RequestBody JobDraft draft, Caller caller) {
        return reviseJob.revise(jobId, draft, caller.userId());
    }

    @DeleteMapping("/{jobId}")
    @Requires(PARSE_JD)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> close(@PathVariable UUID jobId, Caller caller) {
        return closeJob.close(jobId, caller.userId());
    }

    // Spring knows constants by their Java names only.
    private static Job.@Nullable Status status(@Nullable String wire) {
        if (wire == null || wire.isEmpty()) {
            return null;
        }
        return switch (wire) {
            case "open" -> Job.Status.OPEN;
            case "closed" -> Job.Status.CLOSED;
            default -> throw new Invalid("status", "must be open or closed");
        };
    }

    static ResponseEntity<Job> created(Job job) {
        return ResponseEntity.created(URI.create("/api/v1/jobs/" + job.jobId())).body(job);
    }
}
