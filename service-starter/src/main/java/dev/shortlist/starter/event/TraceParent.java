package dev.shortlist.starter.event;

import io.micrometer.tracing.Tracer;
import org.springframework.beans.factory.ObjectProvider;

/// The W3C trace context of the work at hand, kept with an event so that its consumers continue the trace.
final class TraceParent {

    private final ObjectProvider<Tracer> tracer;

    TraceParent(ObjectProvider<Tracer> tracer) {
        this.tracer = tracer;
    }

    /// Empty when nothing is traced.
    String current() {
        var present = tracer.getIfAvailable();
        var span = present == null ? null : present.currentSpan();
        if (span == null) {
            return "";
        }
        var context = span.context();
        var sampled = Boolean.TRUE.equals(context.sampled()) ? "01" : "00";
        return "00-" + context.traceId() + "-" + context.spanId() + "-" + sampled;
    }
}
