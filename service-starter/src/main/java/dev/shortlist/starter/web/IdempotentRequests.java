package dev.shortlist.starter.web;

import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.HttpHandlerDecoratorFactory;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

/// Puts the digest below everything that reads a body: the parts of a multipart body are read past the filters.
final class IdempotentRequests implements HttpHandlerDecoratorFactory {

    @Override
    public HttpHandler apply(HttpHandler handler) {
        return (request, response) -> request.getHeaders().containsHeader(IdempotencyKey.HEADER)
                ? digesting(handler, request, response)
                : handler.handle(request, response);
    }

    private static Mono<Void> digesting(HttpHandler handler, ServerHttpRequest request, ServerHttpResponse response) {
        var digesting = new DigestingRequest(request);
        return handler.handle(digesting, response)
                .contextWrite(context -> context.put(DigestingRequest.class, digesting));
    }

    static DigestingRequest current(ContextView context) {
        return context.get(DigestingRequest.class);
    }
}
