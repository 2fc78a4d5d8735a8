package dev.shortlist.gateway.limit;

import dev.shortlist.gateway.routing.ServicePaths;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Refuses bodies that are too large: by their announced length, else by counting while they pass. Holds none.
final class RequestSizeFilter implements WebFilter {

    private final LimitProperties.Sizes sizes;
    private final ServicePaths uploads;

    RequestSizeFilter(LimitProperties.Sizes sizes) {
        this.sizes = sizes;
        this.uploads = new ServicePaths(sizes.uploadPaths());
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var headers = exchange.getRequest().getHeaders();
        var announced = headers.getContentLength();
        if (announced < 0 && !headers.containsHeader(HttpHeaders.TRANSFER_ENCODING)) {
            return chain.filter(exchange);
        }
        var limit = uploads.include(exchange) ? sizes.upload() : sizes.ordinary();
        if (announced > limit.toBytes()) {
            return Mono.error(RequestTooLarge.announced(limit, announced));
        }
        return chain.filter(
                announced >= 0
                        ? exchange
                        : exchange.mutate()
                                .request(new Counted(exchange.getRequest(), limit))
                                .build());
    }

    private static final class Counted extends ServerHttpRequestDecorator {

        private final DataSize limit;

        Counted(ServerHttpRequest request, DataSize limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public Flux<DataBuffer> getBody() {
            return Flux.defer(() -> {
                var passed = new AtomicLong();
                return super.getBody().handle((buffer, sink) -> {
                    if (passed.addAndGet(buffer.readableByteCount()) > limit.toBytes()) {
                        DataBufferUtils.release(buffer);
                        sink.error(RequestTooLarge.counted(limit));
                    } else {
                        sink.next(buffer);
                    }
                });
            });
        }
    }
}
