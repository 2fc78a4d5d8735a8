package dev.shortlist.ingest.upload.application;

import dev.shortlist.ingest.cv.application.CvReading;
import dev.shortlist.ingest.cv.application.CvReading.Outcome;
import dev.shortlist.ingest.cv.domain.CvContent;
import dev.shortlist.ingest.upload.domain.AcceptancePolicy;
import dev.shortlist.ingest.upload.domain.IncomingFile;
import dev.shortlist.ingest.upload.domain.Verdict;
import java.time.Clock;
import java.time.LocalDate;
import reactor.core.publisher.Mono;

/// Reads and scores one file on the spot, and keeps nothing of it.
public final class AnalyzeFile {

    private final AcceptancePolicy policy;
    private final CvReading reading;
    private final Clock clock;

    public AnalyzeFile(AcceptancePolicy policy, CvReading reading, Clock clock) {
        this.policy = policy;
        this.reading = reading;
        this.clock = clock;
    }

    /// Fails with the refusal if the file is not a CV that can be read.
    public Mono<CvContent> analyze(IncomingFile file, boolean useAi) {
        return switch (policy.judge(file)) {
            case Verdict.Refused(var _, var why) -> Mono.error(why);
            case Verdict.Accepted accepted ->
                reading.read(accepted.bytes(), accepted.filename(), LocalDate.now(clock), useAi)
                        .flatMap(AnalyzeFile::contentOf);
        };
    }

    private static Mono<CvContent> contentOf(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Read(var content) -> Mono.just(content);
            case Outcome.Refused(var why) -> Mono.error(why);
        };
    }
}
