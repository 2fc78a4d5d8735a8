package dev.shortlist.matcher.job.adapter.reader;

import dev.shortlist.contracts.ErrorCode;
import dev.shortlist.contracts.failure.Failure;
import dev.shortlist.matcher.job.application.FileText;
import dev.shortlist.reader.DocumentReader;
import dev.shortlist.reader.Reading;
import dev.shortlist.reader.Refusal;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

@Component
final class ReaderFileText implements FileText {

    private final DocumentReader reader = new DocumentReader();

    @Override
    public Mono<String> of(String filename, byte[] bytes) {
        // A hostile file may use its whole budget of CPU time: never on an event loop.
        return Mono.fromCallable(() -> reader.read(bytes))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(reading -> switch (reading) {
                    case Reading.Readable(var document) -> Mono.just(document.text());
                    case Reading.Refused(var refusal) -> Mono.error(() -> failure(filename, refusal));
                });
    }

    private static Failure failure(String filename, Refusal refusal) {
        return new Failure(
                code(refusal.reason()),
                "The job description can not be read",
                refusal.detail(),
                Map.of("field", "file", "filename", filename),
                "Upload a PDF, DOCX or TXT file with text in it, or paste the text as jd_text");
    }

    private static ErrorCode code(Refusal.Reason reason) {
        return switch (reason) {
            case UNSUPPORTED -> ErrorCode.UNSUPPORTED_FILE_TYPE;
            case EMPTY -> ErrorCode.FILE_EMPTY;
            case ENCRYPTED -> ErrorCode.FILE_ENCRYPTED;
            case CORRUPT -> ErrorCode.FILE_CORRUPT;
            case NO_TEXT -> ErrorCode.TEXT_NOT_EXTRACTABLE;
            case TOO_COMPLEX -> ErrorCode.TOO_COMPLEX;
        };
    }
}
