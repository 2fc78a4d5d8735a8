package dev.shortlist.starter.telemetry;

import dev.shortlist.starter.security.Caller;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;

/// One line a request when it has ended: which route, not which address; who by id, not by name.
public final class RequestLog implements ObservationHandler<ServerRequestObservationContext> {

    /// Exchange attribute that names the route where no controller serves it, as in a gateway.
    public static final String ROUTE = RequestLog.class.getName() + ".route";

    private static final Logger LOG = LoggerFactory.getLogger("dev.shortlist.requests");
    private static final String PROBES = "/actuator";

    private record Started(long nanos) {}

    private final AtomicInteger inFlight = new AtomicInteger();

    RequestLog() {}

    int inFlight() {
        return inFlight.get();
    }

    @Override
    public boolean supportsContext(Observation.Context context) {
        return context instanceof ServerRequestObservationContext;
    }

    @Override
    public void onStart(ServerRequestObservationContext request) {
        inFlight.incrementAndGet();
        request.put(Started.class, new Started(System.nanoTime()));
    }

    @Override
    public void onStop(ServerRequestObservationContext request) {
        inFlight.decrementAndGet();
        if (!path(request).startsWith(PROBES)) {
            write(request);
        }
    }

    private static void write(ServerRequestObservationContext request) {
        LOG.atInfo()
                .addKeyValue(
                        "method",
                        request.getCarrier() == null
                                ? "-"
                                : request.getCarrier().getMethod().name())
                .addKeyValue("route", route(request))
                .addKeyValue("status", status(request))
                .addKeyValue("ms", milliseconds(request))
                .addKeyValue(
                        "caller",
                        request.getAttributes().get(Caller.class.getName()) instanceof Caller caller
                                ? caller.userId()
                                : "-")
                .log("request");
    }

    private static String path(ServerRequestObservationContext request) {
        return request.getCarrier() == null
                ? ""
                : request.getCarrier().getPath().value();
    }

    // The address itself may hold what a person typed, so an unknown one is not repeated.
    private static Object route(ServerRequestObservationContext request) {
        var pattern = request.getPathPattern();
        return request.getAttributes().getOrDefault(ROUTE, pattern == null ? "unknown" : pattern);
    }

    private static int status(ServerRequestObservationContext request) {
        var response = request.getResponse();
        var status = response == null ? null : response.getStatusCode();
        return status == null ? 200 : status.value();
    }

    private static long milliseconds(ServerRequestObservationContext request) {
        Started started = request.get(Started.class);
        return started == null
                ? 0
                : Duration.ofNanos(System.nanoTime() - started.nanos()).toMillis();
    }
}
