package dev.shortlist.starter.telemetry;

import java.io.IOException;
import java.util.stream.Collectors;
import org.springframework.boot.logging.StackTracePrinter;
import org.springframework.boot.logging.StandardStackTracePrinter;

/// Stack traces without the address of the request, which Reactor notes in them and which may hold what a person typed.
public final class StackTraces implements StackTracePrinter {

    private static final String ADDRESS = "*__checkpoint ⇢ HTTP ";
    private static final int MOST = 8000;

    private final StackTracePrinter standard =
            StandardStackTracePrinter.rootFirst().withMaximumLength(MOST);

    @Override
    public void printStackTrace(Throwable throwable, Appendable out) throws IOException {
        var trace = standard.printStackTraceToString(throwable);
        out.append(trace.lines().filter(line -> !line.contains(ADDRESS)).collect(Collectors.joining("\n")));
    }
}
