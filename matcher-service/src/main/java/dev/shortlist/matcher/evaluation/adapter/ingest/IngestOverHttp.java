package dev.shortlist.matcher.evaluation.adapter.ingest;

import dev.shortlist.contracts.failure.Failure;
import dev.shortlist.matcher.evaluation.application.CvFile;
import dev.shortlist.matcher.evaluation.application.Ingest;
import dev.shortlist.starter.problem.Problem;
import java.time.Duration;
import java.util.List;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/// Files stream through; what ingest-service refuses is refused here in its words.
@Component
final class IngestOverHttp implements Ingest {

    private final WebClient http;
    private final Duration timeout;

    IngestOverHttp(WebClient.Builder builder, IngestProperties properties) {
        this.http = builder.baseUrl(properties.url().toString()).build();
        this.timeout = properties.timeout();
    }

    @Override
    public Mono<Batch> receive(List<CvFile> files, String authorization) {
        return http.post()
                .uri("/api/v1/cvs")
                .header(HttpHeaders.AUTHORIZATION, authorization)
                .body(BodyInserters.fromMultipartData(form(files).build()))
                .retrieve()
                .onStatus(HttpStatusCode::isError, IngestOverHttp::refusal)
                .bodyToMono(Batch.class)
                .timeout(timeout);
    }

    private static MultipartBodyBuilder form(List<CvFile> files) {
        var buffers = DefaultDataBufferFactory.sharedInstance;
        var form = new MultipartBodyBuilder();
        for (var file : files) {
            form.asyncPart("files", file.content().map(bytes -> (DataBuffer) buffers.wrap(bytes)), DataBuffer.class)
                    .filename(file.filename());
        }
        return form;
    }

    private static Mono<Throwable> refusal(ClientResponse answer) {
        return answer.bodyToMono(Problem.class)
                .<Throwable>map(problem -> new Failure(
                        problem.errorCode(),
                        problem.title(),
                        problem.detail(),
                        problem.details(),
                        problem.suggestedAction()))
                .switchIfEmpty(answer.createException().cast(Throwable.class))
                .onErrorResume(_ -> answer.createException().cast(Throwable.class));
    }
}
