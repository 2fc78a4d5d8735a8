package dev.shortlist.starter.telemetry;

import io.micrometer.observation.Observation;
import io.micrometer.tracing.handler.TracingObservationHandler.TracingContext;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;
import org.springframework.web.server.ServerWebExchange;

/// The trace id of a request, as logs, problems and the tracing system know it.
public final class TraceIds {

    /// The request id where nothing is traced.
    public String of(ServerWebExchange exchange) {
        var traced = ServerRequestObservationContext.findCurrent(exchange.getAttributes())
                .map(TraceIds::of)
                .orElse(null);
        return traced == null ? RequestIds.of(exchange) : traced;
    }

    static @Nullable String of(Observation.Context observation) {
        TracingContext tracing = observation.get(TracingContext.class);
        var span = tracing == null ? null : tracing.getSpan();
        return span == null ? null : span.context().traceId();
    }
}
