package dev.shortlist.starter.problem;

import dev.shortlist.contracts.ErrorCode;
import dev.shortlist.starter.telemetry.TraceIds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/// The one place that answers failures, wherever in the chain they arose. A stream that has begun can only be cut.
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ProblemHandler implements ErrorWebExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);
    private static final String SOON = "5";

    private final JsonMapper json;
    private final TraceIds traces;

    ProblemHandler(JsonMapper json, TraceIds traces) {
        this.json = json;
        this.traces = traces;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable thrown) {
        var answer = Problems.answerTo(thrown);
        var traceId = traces.of(exchange);
        log(answer, thrown);
        return exchange.getResponse().isCommitted() ? Mono.error(thrown) : write(exchange, answer, traceId, thrown);
    }

    // Refusals are answers, not events; only what is ours to repair leaves a stack trace.
    private static void log(Answer answer, Throwable thrown) {
        switch (answer.failure().code()) {
            case INTERNAL -> LOG.atError().setCause(thrown).log("request failed");
            case DEPENDENCY_UNAVAILABLE ->
                LOG.atWarn().addKeyValue("cause", thrown.toString()).log("a dependency does not answer");
            default -> LOG.debug("refused {}", answer.failure().code(), thrown);
        }
    }

    private Mono<Void> write(ServerWebExchange exchange, Answer answer, String traceId, Throwable thrown) {
        var response = exchange.getResponse();
        var problem = Problem.of(
                answer.failure(),
                answer.status(),
                exchange.getRequest().getPath().value(),
                traceId);
        response.setStatusCode(HttpStatusCode.valueOf(answer.status()));
        headers(response.getHeaders(), answer, thrown);
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(json.writeValueAsBytes(problem))));
    }

    private static void headers(HttpHeaders headers, Answer answer, Throwable thrown) {
        // The controller may have announced a file or a stream before it failed.
        headers.remove(HttpHeaders.CONTENT_LENGTH);
        headers.remove(HttpHeaders.CONTENT_DISPOSITION);
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (answer.failure().code() == ErrorCode.UNAUTHENTICATED) {
            headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (answer.status() == 429 || answer.status() == 503) {
            headers.set(
                    HttpHeaders.RETRY_AFTER,
                    String.valueOf(answer.failure().details().getOrDefault("retry_after", SOON)));
        }
        if (thrown instanceof MethodNotAllowedException method) {
            headers.setAllow(method.getSupportedMethods());
        }
    }
}
