package dev.shortlist.gateway;

import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/// A service behind the gateway, made by the test: notes what it is asked, and answers as told, else with its name.
final class Upstream {

    /// One call as it arrived.
    record Call(String method, String uri, HttpHeaders headers, String body) {}

    interface Handler extends BiFunction<HttpServerRequest, HttpServerResponse, Publisher<Void>> {}

    private final String name;
    private final DisposableServer server;
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final Map<String, Handler> handlers = new ConcurrentHashMap<>();

    Upstream(String name) {
        this.name = name;
        this.server = HttpServer.create()
                .host("localhost")
                .port(0)
                .handle(this::handle)
                .bindNow();
    }

    String url() {
        return "http://localhost:" + server.port();
    }

    void on(String path, Handler handler) {
        handlers.put("/" + path.replaceFirst("^/", ""), handler);
    }

    List<Call> calls(String path) {
        return calls.stream().filter(call -> path(call.uri()).equals(path)).toList();
    }

    Call only(String path) {
        var found = calls(path);
        if (found.size() != 1) {
            throw new AssertionError(name + " was asked " + found.size() + " times for " + path);
        }
        return found.getFirst();
    }

    /// Closes the connection instead of answering.
    static Mono<Void> hangUp(HttpServerResponse response) {
        response.withConnection(connection -> {
            var _ = connection.channel().close();
        });
        return Mono.never();
    }

    private Publisher<Void> handle(HttpServerRequest request, HttpServerResponse response) {
        var handler = handlers.get(path(request.uri()));
        if (handler == null) {
            return request.receive()
                    .aggregate()
                    .asString()
                    .defaultIfEmpty("")
                    .doOnNext(body -> note(request, body))
                    .then(Mono.defer(() -> response.header("Content-Type", "text/plain")
                            .header("X-Request-Id", "theirs")
                            .sendString(Mono.just(name))
                            .then()));
        }
        note(request, "");
        return handler.apply(request, response);
    }

    private static String path(String uri) {
        return new QueryStringDecoder(uri).rawPath();
    }

    private void note(HttpServerRequest request, String body) {
        calls.add(new Call(
                request.method().name(), request.uri(), request.requestHeaders().copy(), body));
    }
}
