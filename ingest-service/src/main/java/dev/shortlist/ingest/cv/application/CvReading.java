package dev.shortlist.ingest.cv.application;

import dev.shortlist.contracts.cv.Evidence;
import dev.shortlist.contracts.cv.StructuredCv;
import dev.shortlist.contracts.failure.Failure;
import dev.shortlist.ingest.cv.domain.CvContent;
import dev.shortlist.ingest.cv.domain.Refusals;
import dev.shortlist.ingest.cv.domain.StructuredCvChanges;
import dev.shortlist.ingest.original.domain.Sha256;
import dev.shortlist.ingest.parsing.application.FileReading;
import dev.shortlist.ingest.parsing.application.ParseCv;
import dev.shortlist.ingest.parsing.application.RefineCv;
import dev.shortlist.ingest.parsing.application.RefineCv.Engine;
import dev.shortlist.ingest.parsing.application.RefineCv.Refined;
import dev.shortlist.ingest.parsing.domain.Figures;
import dev.shortlist.ingest.parsing.domain.Hints;
import dev.shortlist.ingest.parsing.domain.ParsedCv;
import dev.shortlist.ingest.scoring.domain.AtsRubric;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/// Turns bytes into a scored CV, off the event loop and never more at once than there are processors.
public final class CvReading {

    private final ParseCv parse;
    private final RefineCv refine;
    private final Scheduler processors;

    public CvReading(ParseCv parse, RefineCv refine, Scheduler processors) {
        this.parse = parse;
        this.refine = refine;
        this.processors = processors;
    }

    /// With `useAi`, a model may complete what the rules read; the wait for it holds none of the processors' threads.
    public Mono<Outcome> read(byte[] bytes, String filename, LocalDate receivedOn, boolean useAi) {
        return Mono.defer(() -> {
            long started = System.nanoTime();
            return Mono.fromCallable(() -> parse.parse(bytes, new Hints(filename, receivedOn)))
                    .subscribeOn(processors)
                    .flatMap(reading -> switch (reading) {
                        case FileReading.Parsed(var cv) ->
                            refined(cv, useAi)
                                    .map(refined -> new Outcome.Read(content(refined, secondsSince(started))));
                        case FileReading.Refused(var code, var reason, var suggestion) ->
                            Mono.just(new Outcome.Refused(Refusals.unreadable(code, filename, reason, suggestion)));
                    });
        });
    }

    private Mono<Refined> refined(ParsedCv cv, boolean useAi) {
        return useAi ? refine.refine(cv) : Mono.just(new Refined(cv, Engine.RULES));
    }

    private static CvContent content(Refined refined, double seconds) {
        var cv = refined.cv();
        return new CvContent(
                cv.language(),
                refined.engine().name().toLowerCase(Locale.ROOT),
                cv.referenceDate(),
                cv.cv(),
                cv.sections(),
                cv.features(),
                cv.integrity(),
                cv.evidence(),
                cv.shape(),
                AtsRubric.score(cv.cv(), cv.shape()),
                Sha256.of(cv.text().getBytes(StandardCharsets.UTF_8)).hex(),
                seconds);
    }

    private static double secondsSince(long started) {
        return Math.round((System.nanoTime() - started) / 1e6) / 1e3;
    }

    /// The same reading with a person's words in the place of ours: figures and score follow, and what the words
    /// replaced is no longer proven by the old quotes.
    CvContent corrected(CvContent before, StructuredCv cv) {
        var changed = StructuredCvChanges.between(before.structuredData(), cv);
        return new CvContent(
                before.language(),
                before.engine(),
                before.referenceDate(),
                cv,
                before.sections(),
                Figures.of(cv, before.referenceDate()),
                before.integrity(),
                stillProven(before.evidence(), changed),
                before.shape(),
                AtsRubric.score(cv, before.shape()),
                before.textHash(),
                before.processingTime());
    }

    private static Map<String, Evidence> stillProven(Map<String, Evidence> evidence, Iterable<String> changed) {
        return evidence.entrySet().stream()
                .filter(proof -> !isUnder(proof.getKey(), changed))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static boolean isUnder(String path, Iterable<String> parts) {
        for (var part : parts) {
            if (path.equals(part) || path.startsWith(part + ".") || path.startsWith(part + "[")) {
                return true;
            }
        }
        return false;
    }

    /// A CV, or why it is none.
    public sealed interface Outcome {

        record Read(CvContent content) implements Outcome {}

        record Refused(Failure why) implements Outcome {}
    }
}
