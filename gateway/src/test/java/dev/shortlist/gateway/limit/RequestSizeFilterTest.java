package dev.shortlist.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class RequestSizeFilterTest {

    private final RequestSizeFilter filter = new RequestSizeFilter(new LimitProperties.Sizes(
            DataSize.ofBytes(1536), DataSize.ofKilobytes(4), List.of("/api/v1/cvs", "/api/v1/jobs/upload")));
    private final WebFilterChain readAll = exchange ->
            exchange.getRequest().getBody().doOnNext(DataBufferUtils::release).then();

    @Test
    void an_announced_length_above_the_limit_is_refused_unread() {
        var exchange = announced("/api/v1/jobs", 2048);

        StepVerifier.create(filter.filter(exchange, _ -> Mono.error(new AssertionError("was let through"))))
                .verifyErrorSatisfies(refusal -> assertThat(((RequestTooLarge) refusal).details())
                        .containsEntry("max_size", "1.5KB")
                        .containsEntry("your_size", "2KB"));
    }

    @Test
    void uploads_may_be_larger() {
        StepVerifier.create(filter.filter(announced("/api/v1/cvs", 2048), readAll))
                .verifyComplete();
        StepVerifier.create(filter.filter(announced("/api/v1/cvs", 4097), readAll))
                .verifyError(RequestTooLarge.class);
    }

    @Test
    void a_body_without_length_is_counted_and_cut_off() {
        StepVerifier.create(filter.filter(chunked("/api/v1/jobs", 1000, 536), readAll))
                .verifyComplete();
        StepVerifier.create(filter.filter(chunked("/api/v1/jobs", 1000, 537), readAll))
                .verifyErrorSatisfies(refusal -> assertThat(((RequestTooLarge) refusal).details())
                        .containsEntry("your_size", "more than 1.5KB"));
    }

    @Test
    void a_call_without_body_passes_untouched() {
        var exchange = MockServerWebExchange.from(MockServerHttpRequest.get("/api/v1/jobs"));

        StepVerifier.create(filter.filter(exchange, passed -> {
                    assertThat(passed).isSameAs(exchange);
                    return Mono.empty();
                }))
                .verifyComplete();
    }

    private static ServerWebExchange announced(String path, long length) {
        return MockServerWebExchange.from(
                MockServerHttpRequest.post(path).contentLength(length).build());
    }

    private static ServerWebExchange chunked(String path, int... sizes) {
        var buffers = Flux.range(0, sizes.length)
                .<DataBuffer>map(index -> DefaultDataBufferFactory.sharedInstance.wrap(new byte[sizes[index]]));
        return MockServerWebExchange.from(MockServerHttpRequest.post(path)
                .header("Transfer-Encoding", "chunked")
                .body(buffers));
    }
}
