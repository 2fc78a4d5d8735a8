package dev.shortlist.matcher.job.adapter.web;

import static dev.shortlist.contracts.Permission.PARSE_JD;

import dev.shortlist.contracts.failure.Invalid;
import dev.shortlist.contracts.job.Job;
import dev.shortlist.matcher.job.application.PublishJob;
import dev.shortlist.matcher.job.application.ReadJobDescription;
import dev.shortlist.matcher.job.domain.JobDraft;
import dev.shortlist.starter.security.Caller;
import dev.shortlist.starter.security.Requires;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class JobUploadController {

    private final ReadJobDescription readJobDescription;
    private final PublishJob publishJob;
    private final JobUploadProperties properties;

    JobUploadController(ReadJobDescription readJobDescription, PublishJob publishJob, JobUploadProperties properties) {
        this.readJobDescription = readJobDescription;
        this.publishJob = publishJob;
        this.properties = properties;
    }

    @PostMapping("/api/v1/jobs/upload")
    @Requires(PARSE_JD)
    Mono<ResponseEntity<Job>> upload(
            @RequestPart(required = false) @Nullable FilePart file,
            @RequestPart(name = "jd_text", required = false) @Nullable String text,
            Caller caller) {
        return draft(file, text)
                .flatMap(draft -> publishJob.publish(draft, caller.userId()))
                .map(JobController::created);
    }

    private Mono<JobDraft> draft(@Nullable FilePart file, @Nullable String text) {
        if (file != null) {
            return bytes(file).flatMap(bytes -> readJobDescription.readFile(file.filename(), bytes));
        }
        return text == null
                ? Mono.error(() -> new Invalid("file", "or jd_text is missing"))
                : readJobDescription.readText(text);
    }

    private Mono<byte[]> bytes(FilePart file) {
        int limit = (int) properties.maxUpload().toBytes();
        return DataBufferUtils.join(file.content(), limit)
                .map(buffer -> {
                    var bytes = new byte[buffer.readableByteCount()];
                    buffer.read(bytes);
                    DataBufferUtils.release(buffer);
                    return bytes;
                })
                .defaultIfEmpty(new byte[0]);
    }
}
