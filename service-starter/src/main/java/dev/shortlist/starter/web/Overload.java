package dev.shortlist.starter.web;

import dev.shortlist.contracts.ErrorCode;
import dev.shortlist.contracts.failure.Failure;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/// Refuses a call at once where more would only make all of them wait. A call counts until its answer begins, so that
/// long streams take no place; probes always get through.
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class Overload implements WebFilter {

    private static final String PROBES = "/actuator";

    private final AtomicInteger unanswered = new AtomicInteger();
    private final int most;

    Overload(int most) {
        this.most = most;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return exchange.getRequest().getPath().value().startsWith(PROBES)
                ? chain.filter(exchange)
                : Mono.defer(() -> counted(exchange, chain));
    }

    private Mono<Void> counted(ServerWebExchange exchange, WebFilterChain chain) {
        if (unanswered.incrementAndGet() > most) {
            unanswered.decrementAndGet();
            return Mono.error(overloaded());
        }
        var counts = new AtomicBoolean(true);
        exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> release(counts)));
        return chain.filter(exchange).doFinally(_ -> release(counts));
    }

    private void release(AtomicBoolean counts) {
        if (counts.compareAndSet(true, false)) {
            unanswered.decrementAndGet();
        }
    }

    private static Failure overloaded() {
        return new Failure(
                ErrorCode.OVERLOADED,
                "Too busy",
                "More calls wait for an answer than this instance takes",
                Map.of("retry_after", 1),
                "Repeat the call in a moment");
    }
}
