package dev.shortlist.ingest.parsing.adapter.ai;

import dev.shortlist.ingest.ModelProperties;
import dev.shortlist.ingest.parsing.adapter.ai.FactsJson.MalformedAnswerException;
import dev.shortlist.ingest.parsing.application.Refinement;
import dev.shortlist.ingest.parsing.domain.refine.Briefing;
import dev.shortlist.ingest.parsing.domain.refine.ProposedFact;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.ai.chat.messages.SystemMessage;
import org.springframework.ai.chat.messages.UserMessage;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/// Asks the configured model on threads of its own, few at once, behind a breaker.
@Component
class SpringAiRefinement implements Refinement, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(SpringAiRefinement.class);
    // Who waits longer than the time-out is answered by the rules anyway.
    private static final int MOST_WAITING = 100;

    private final @Nullable ChatModel model;
    private final Duration timeout;
    private final CircuitBreaker breaker;
    private final Scheduler callers;
    private final MeterRegistry meters;

    SpringAiRefinement(
            ModelProperties settings,
            CircuitBreaker modelBreaker,
            ObservationRegistry observations,
            MeterRegistry meters) {
        this.model = settings.isConfigured() ? ChatModels.of(settings, observations, meters) : null;
        this.timeout = settings.timeout();
        this.breaker = modelBreaker;
        this.callers = Schedulers.newBoundedElastic(settings.concurrency(), MOST_WAITING, "model-caller");
        this.meters = meters;
    }

    @Override
    public Mono<List<ProposedFact>> propose(Briefing briefing) {
        var asked = model;
        if (asked == null) {
            return Mono.empty();
        }
        return Mono.fromCallable(() -> attempt(asked, briefing))
                .subscribeOn(callers)
                // Bounds the wait for a thread too; an answer that dribbles in is interrupted by it.
                .timeout(timeout)
                .flatMap(Attempt::facts)
                .doOnNext(_ -> count("answered"))
                .onErrorResume(Exception.class, this::withoutModel);
    }

    /// A call that ends after its time-out has nobody to tell: its failure is a value, not an error that is dropped.
    private Attempt attempt(ChatModel model, Briefing briefing) {
        try {
            return new Attempt(Mono.just(breaker.executeCallable(() -> ask(model, briefing))));
        } catch (Exception failed) {
            return new Attempt(Mono.error(failed));
        }
    }

    private static List<ProposedFact> ask(ChatModel model, Briefing briefing) {
        var prompt = new Prompt(new SystemMessage(briefing.instructions()), new UserMessage(briefing.data()));
        var result = model.call(prompt).getResult();
        var answer = result == null ? null : result.getOutput().getText();
        if (answer == null) {
            throw new MalformedAnswerException("no answer");
        }
        return FactsJson.read(answer);
    }

    private Mono<List<ProposedFact>> withoutModel(Exception why) {
        var outcome = outcome(why);
        count(outcome);
        // The message of a failed call may repeat what was sent: only its kind is logged.
        LOG.warn(
                "The rules alone read a CV: model {} ({})",
                outcome,
                why.getClass().getSimpleName());
        return Mono.empty();
    }

    private static String outcome(Exception why) {
        if (why instanceof CallNotPermittedException) {
            return "open";
        }
        if (why instanceof RejectedExecutionException) {
            return "busy";
        }
        if (why instanceof MalformedAnswerException) {
            return "malformed";
        }
        boolean late = why instanceof TimeoutException || why.getCause() instanceof InterruptedIOException;
        return late ? "timeout" : "failed";
    }

    private void count(String outcome) {
        meters.counter("shortlist.model.calls", "task", "refine", "outcome", outcome)
                .increment();
    }

    @Override
    public void destroy() {
        callers.dispose();
    }

    private record Attempt(Mono<List<ProposedFact>> facts) {}
}
