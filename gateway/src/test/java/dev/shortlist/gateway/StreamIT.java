package dev.shortlist.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.testkit.Eventually;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.socket.WebSocketMessage;
import org.springframework.web.reactive.socket.client.ReactorNettyWebSocketClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

class StreamIT extends BeforeUpstreams {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Test
    void each_event_arrives_before_the_next_one_is_sent_and_leaving_ends_the_upstream() {
        var events = Sinks.many().unicast().<String>onBackpressureBuffer();
        var closed = new AtomicBoolean();
        sse("chat-service", "/api/v1/chat/runs/7/events", events.asFlux().doOnCancel(() -> closed.set(true)));

        StepVerifier.create(events("/api/v1/chat/runs/7/events"))
                .then(() -> send(events, 11))
                .assertNext(event -> assertThat(event.id()).isEqualTo("11"))
                .then(() -> send(events, 12))
                .assertNext(event -> assertThat(event.id()).isEqualTo("12"))
                .then(() -> send(events, 13))
                .assertNext(event -> assertThat(event.data()).isEqualTo("token 13"))
                .thenCancel()
                .verify(PATIENCE);

        Eventually.eventually(() -> assertThat(closed).isTrue());
        assertThat(Upstreams.of("chat-service")
                        .only("/api/v1/chat/runs/7/events")
                        .headers()
                        .get("Last-Event-ID"))
                .isEqualTo("10");
    }

    @Test
    void nothing_of_a_fast_stream_is_lost_or_reordered() {
        var ids = IntStream.rangeClosed(1, 5_000).mapToObj(String::valueOf).toList();
        sse(
                "chat-service",
                "/api/v1/chat/runs/8/events",
                Flux.fromIterable(ids).map(id -> "id: " + id + "\ndata: token " + id + "\n\n"));

        StepVerifier.create(events("/api/v1/chat/runs/8/events")
                        .mapNotNull(ServerSentEvent::id)
                        .collectList())
                .expectNext(ids)
                .expectComplete()
                .verify(PATIENCE);
    }

    @Test
    void a_stream_must_not_be_held_or_cached_on_its_way() {
        sse("matcher-service", "/api/v1/rankings/7/events", Flux.just("id: 1\ndata: x\n\n"));

        get("/api/v1/rankings/7/events")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("X-Accel-Buffering", "no")
                .expectHeader()
                .valueEquals("Cache-Control", "no-cache");
    }

    @Test
    void streams_and_uploads_may_think_longer_than_ordinary_calls() {
        for (var path : new String[] {"/api/v1/uploads/7/events", "/api/v1/cvs/analyze"}) {
            Upstreams.of("ingest-service")
                    .on(
                            path,
                            (_, response) -> Mono.delay(Duration.ofMillis(900))
                                    .then(Mono.defer(() -> response.sendString(Mono.just("late"))
                                            .then())));

            get(path).expectStatus().isOk().expectBody(String.class).isEqualTo("late");
        }
    }

    @Test
    void an_upload_passes_while_it_is_sent() {
        var received = new AtomicLong();
        Upstreams.of("ingest-service")
                .on(
                        "/api/v1/cvs",
                        (request, response) -> request.receive()
                                .doOnNext(part -> received.addAndGet(part.readableBytes()))
                                .then(Mono.defer(() -> response.status(202).send())));
        var parts = Sinks.many().unicast().<byte[]>onBackpressureBuffer();

        var status = client().post()
                .uri("/api/v1/cvs")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(parts.asFlux(), byte[].class)
                .exchangeToMono(answer ->
                        answer.releaseBody().thenReturn(answer.statusCode().value()))
                .toFuture();
        for (var part = 1; part <= 4; part++) {
            var expected = part * 1_000_000L;
            parts.tryEmitNext(new byte[1_000_000]).orThrow();
            Eventually.eventually(() -> assertThat(received).hasValue(expected));
        }
        parts.tryEmitComplete().orThrow();

        assertThat(status).succeedsWithin(PATIENCE).isEqualTo(202);
    }

    @Test
    void a_web_socket_reaches_its_room_with_the_key_in_the_first_frame() {
        Upstreams.of("interview-service")
                .on(
                        "/api/v1/interviews/7/room",
                        (_, response) -> response.sendWebsocket((in, out) ->
                                out.sendString(in.receive().asString().map(text -> "room heard " + text))));
        var heard = Sinks.<String>one();

        new ReactorNettyWebSocketClient()
                .execute(
                        URI.create("ws://localhost:" + port + "/api/v1/interviews/7/room"),
                        session -> session.send(Mono.just(session.textMessage("{\"join_key\":\"k\"}")))
                                .then(session.receive()
                                        .next()
                                        .map(WebSocketMessage::getPayloadAsText)
                                        .doOnNext(
                                                text -> heard.tryEmitValue(text).orThrow())
                                        .then()))
                .block(PATIENCE);

        assertThat(heard.asMono().block(PATIENCE)).isEqualTo("room heard {\"join_key\":\"k\"}");
    }

    private static void sse(String service, String path, Flux<String> events) {
        Upstreams.of(service).on(path, (_, response) -> response.sse().send(events.map(StreamIT::bytes), _ -> true));
    }

    private static ByteBuf bytes(String text) {
        return Unpooled.copiedBuffer(text, StandardCharsets.UTF_8);
    }

    private static void send(Sinks.Many<String> events, int id) {
        events.tryEmitNext("id: " + id + "\nevent: token\ndata: token " + id + "\n\n")
                .orThrow();
    }

    private Flux<ServerSentEvent<String>> events(String path) {
        return client().get()
                .uri(path)
                .accept(MediaType.TEXT_EVENT_STREAM)
                .header("Last-Event-ID", "10")
                .retrieve()
                .bodyToFlux(new ParameterizedTypeReference<ServerSentEvent<String>>() {})
                .filter(event -> Objects.nonNull(event.id()));
    }

    private WebClient client() {
        return WebClient.builder()
                .baseUrl("http://localhost:" + port)
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + token())
                .build();
    }
}
