package dev.shortlist.testkit.server;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.awaitility.core.ConditionTimeoutException;
import org.jspecify.annotations.Nullable;

/// A server process that lives as long as this JVM, however the JVM ends.
final class Companion {

    // A first start may have to download and build; later ones take a second.
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    // The shell's input is a pipe to this JVM: it ends even when the JVM is killed, and then so does the server.
    private static final String UNTIL_WE_END = """
            exec 3<&0
            "$@" </dev/null 3<&- &
            server=$!
            { read -r _ <&3; kill -TERM $server; } 2>/dev/null &
            reader=$!
            wait $server
            code=$?
            kill $reader 2>/dev/null
            rm -rf "$FOLDER"
            exit $code
            """;

    private final String script;
    private final int port = freePort();
    private final Path folder;
    private final Path log;
    private final Process process;

    /// Starts `deploy/local/<script> throwaway` and does not wait for it.
    Companion(String script) {
        this.script = script;
        try {
            this.folder = Files.createTempDirectory("shortlist-test-");
            this.log = Files.createTempFile("shortlist-test-", "-" + script + ".log");
            var command = new ProcessBuilder(
                    "sh",
                    "-c",
                    UNTIL_WE_END,
                    script,
                    Checkout.file("deploy/local/" + script).toString(),
                    "throwaway",
                    folder.toString(),
                    String.valueOf(port));
            command.environment().put("FOLDER", folder.toString());
            this.process = command.redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return port;
    }

    void awaitUntil(Callable<Boolean> ready) {
        try {
            await().atMost(PATIENCE)
                    .pollInSameThread()
                    .pollInterval(Duration.ofMillis(100))
                    .ignoreExceptions()
                    .until(() -> !process.isAlive() || ready.call());
        } catch (ConditionTimeoutException e) {
            throw failed("does not answer after " + PATIENCE, e);
        }
        if (!process.isAlive()) {
            throw failed("ended with code " + process.exitValue(), null);
        }
        log.toFile().deleteOnExit();
    }

    private IllegalStateException failed(String how, @Nullable Throwable cause) {
        return new IllegalStateException(
                "deploy/local/" + script + " throwaway " + how + ". Its output is in " + log + "; try `deploy/local/"
                        + script + " prepare` by hand, and `./shortlist doctor`",
                cause);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
