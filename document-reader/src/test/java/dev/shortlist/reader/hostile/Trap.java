package dev.shortlist.reader.hostile;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/// What hostile files point at: an address that counts its callers, and a file whose secret must not come out.
final class Trap implements AutoCloseable {

    static final String SECRET = "the-secret-of-this-machine";

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final AtomicInteger callers = new AtomicInteger();
    private final Path file;

    Trap(Path folder) throws IOException {
        file = Files.writeString(folder.resolve("secret.txt"), SECRET);
        Thread.ofPlatform().daemon().start(this::listen);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/evil");
    }

    URI secret() {
        return file.toUri();
    }

    int callers() {
        return callers.get();
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                socket.accept().close();
                callers.incrementAndGet();
            } catch (IOException closed) {
                return;
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
