package dev.shortlist.stories.system;

import dev.shortlist.testkit.server.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A whole system of its own: other ports and another state folder than the one that a developer may have running.
/// It starts with the first story that asks for it and stops with the JVM.
public final class Shortlist {

    private static final Path HOME = Checkout.root().resolve(".shortlist/stories");
    private static final Map<String, String> ENVIRONMENT = Map.ofEntries(
            Map.entry("SHORTLIST_HOME", HOME.toString()),
            // What is tested is what this build has just packaged.
            Map.entry("SHORTLIST_SKIP_BUILD", "1"),
            Map.entry("SHORTLIST_GATEWAY_PORT", "18080"),
            Map.entry("SHORTLIST_AUTH_PORT", "18081"),
            Map.entry("SHORTLIST_INGEST_PORT", "18082"),
            Map.entry("SHORTLIST_MATCHER_PORT", "18083"),
            Map.entry("SHORTLIST_EXPORT_PORT", "18086"),
            Map.entry("SHORTLIST_KEYCLOAK_PORT", "18180"),
            Map.entry("SHORTLIST_POSTGRES_PORT", "15433"),
            Map.entry("SHORTLIST_KAFKA_PORT", "19094"));

    private static @Nullable Shortlist shared;

    private Shortlist() {}

    public static synchronized Shortlist started() {
        if (shared == null) {
            var system = new Shortlist();
            system.run("reset");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> system.run("down")));
            system.up();
            shared = system;
        }
        return shared;
    }

    public String gateway() {
        return "http://localhost:18080";
    }

    public String kafka() {
        return "localhost:19094";
    }

    /// Starts whatever is not running.
    public void up() {
        run("up");
    }

    /// Ends a part as a power cut would: no goodbye, nothing flushed.
    public void kill(String part) {
        var pid = pidOf(part);
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
        ProcessHandle.of(pid).ifPresent(process -> process.onExit().join());
    }

    private static long pidOf(String part) {
        try {
            return Long.parseLong(Files.readAllLines(HOME.resolve("run/" + part + ".pid"))
                    .getFirst()
                    .strip());
        } catch (IOException e) {
            throw new UncheckedIOException(part + " is not running", e);
        }
    }

    private void run(String verb) {
        var command = new ArrayList<>(List.of(Checkout.file("shortlist").toString(), verb));
        var log = Checkout.root().resolve(".shortlist/stories-" + verb + ".log");
        try {
            Files.createDirectories(log.getParent());
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(ENVIRONMENT);
            var process = builder.start();
            if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException("./shortlist " + verb + " failed; see " + log);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
