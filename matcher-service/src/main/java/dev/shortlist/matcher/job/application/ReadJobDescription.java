package dev.shortlist.matcher.job.application;

import dev.shortlist.contracts.failure.Invalid;
import dev.shortlist.matcher.job.domain.JobDescriptionReader;
import dev.shortlist.matcher.job.domain.JobDraft;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/// Turns a job description, as a file or as text, into a draft.
public final class ReadJobDescription {

    private static final int LONGEST = 100_000;

    private final FileText files;
    private final JobDescriptionReader reader;

    public ReadJobDescription(FileText files, JobDescriptionReader reader) {
        this.files = files;
        this.reader = reader;
    }

    public Mono<JobDraft> readFile(String filename, byte[] bytes) {
        return files.of(filename, bytes).flatMap(text -> read("file", text));
    }

    public Mono<JobDraft> readText(String text) {
        return read("jd_text", text);
    }

    private Mono<JobDraft> read(String field, String text) {
        if (text.isBlank()) {
            return Mono.error(() -> new Invalid(field, "holds no text"));
        }
        if (text.length() > LONGEST) {
            return Mono.error(() -> new Invalid(field, "must not be longer than " + LONGEST + " characters"));
        }
        return Mono.fromCallable(() -> reader.read(text)).subscribeOn(Schedulers.parallel());
    }
}
