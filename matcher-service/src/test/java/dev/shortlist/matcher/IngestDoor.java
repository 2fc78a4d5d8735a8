package dev.shortlist.matcher;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/// Stands where ingest-service would: answers as it is told and remembers what it was sent.
final class IngestDoor {

    private final BlockingQueue<Map.Entry<Integer, String>> answers = new LinkedBlockingQueue<>();
    private final BlockingQueue<Delivery> deliveries = new LinkedBlockingQueue<>();
    private final HttpServer server;

    IngestDoor() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/api/v1/cvs", exchange -> {
            try (exchange) {
                var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                deliveries.add(
                        new Delivery(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")), body));
                var answer = answers.remove();
                var bytes = answer.getValue().getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders()
                        .add("Content-Type", answer.getKey() < 300 ? "application/json" : "application/problem+json");
                exchange.sendResponseHeaders(answer.getKey(), bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        });
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void answers(int status, String body) {
        answers.add(Map.entry(status, body));
    }

    Delivery delivered() {
        return deliveries.remove();
    }

    record Delivery(String authorization, String body) {}
}
