package dev.shortlist.matcher.evaluation.adapter.web;

import static dev.shortlist.contracts.Permission.RANK_CANDIDATES;
import static dev.shortlist.contracts.Permission.UPLOAD_CV;

import dev.shortlist.contracts.failure.Conflict;
import dev.shortlist.contracts.failure.Invalid;
import dev.shortlist.contracts.job.Job;
import dev.shortlist.matcher.evaluation.application.CvFile;
import dev.shortlist.matcher.evaluation.application.EvaluateFiles;
import dev.shortlist.matcher.job.application.PublishJob;
import dev.shortlist.matcher.job.application.ReadJobDescription;
import dev.shortlist.matcher.job.application.ReadJobs;
import dev.shortlist.starter.security.Caller;
import dev.shortlist.starter.security.Requires;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
class EvaluationController {

    private final EvaluateFiles evaluateFiles;
    private final ReadJobs readJobs;
    private final ReadJobDescription readJobDescription;
    private final PublishJob publishJob;

    EvaluationController(
            EvaluateFiles evaluateFiles,
            ReadJobs readJobs,
            ReadJobDescription readJobDescription,
            PublishJob publishJob) {
        this.evaluateFiles = evaluateFiles;
        this.readJobs = readJobs;
        this.readJobDescription = readJobDescription;
        this.publishJob = publishJob;
    }

    @PostMapping("/api/v1/matcher/upload")
    @Requires(RANK_CANDIDATES)
    @Requires(UPLOAD_CV)
    Mono<ResponseEntity<Flux<ServerSentEvent<Object>>>> evaluate(
            @RequestPart(required = false) @Nullable List<FilePart> files,
            @RequestPart(name = "job_id", required = false) @Nullable String jobId,
            @RequestPart(name = "jd_text", required = false) @Nullable String text,
            @RequestHeader(HttpHeaders.AUTHORIZATION) String authorization,
            Caller caller) {
        if (files == null || files.isEmpty()) {
            throw new Invalid("files", "is missing");
        }
        return job(jobId, text, caller)
                .flatMap(job -> evaluateFiles
                        .evaluate(
                                job,
                                files.stream().map(EvaluationController::file).toList(),
                                authorization)
                        .map(evaluation -> EvaluationEvents.answer(job, evaluation)));
    }

    private Mono<Job> job(@Nullable String jobId, @Nullable String text, Caller caller) {
        if (jobId != null) {
            return readJobs.read(id(jobId), null).flatMap(EvaluationController::open);
        }
        return text == null
                ? Mono.error(() -> new Invalid("job_id", "or jd_text is missing"))
                : readJobDescription.readText(text).flatMap(draft -> publishJob.publish(draft, caller.userId()));
    }

    private static Mono<Job> open(Job job) {
        return job.status() == Job.Status.OPEN
                ? Mono.just(job)
                : Mono.error(() -> new Conflict("The job is closed", "Job " + job.jobId() + " takes no more CVs"));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text.strip());
        } catch (IllegalArgumentException notAnId) {
            throw new Invalid("job_id", "must be an id");
        }
    }

    private static CvFile file(FilePart part) {
        return new CvFile(part.filename(), part.content().map(Bytes::of));
    }
}
