package dev.shortlist.sample.run;

import static dev.shortlist.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.contracts.ErrorCode;
import dev.shortlist.contracts.failure.Conflict;
import dev.shortlist.contracts.failure.Failure;
import dev.shortlist.starter.run.Run;
import dev.shortlist.starter.run.RunEvent;
import dev.shortlist.starter.run.RunExecution;
import dev.shortlist.starter.run.RunExecutor;
import dev.shortlist.starter.run.RunRequest;
import dev.shortlist.starter.run.RunStatus;
import dev.shortlist.starter.run.RunStreams;
import dev.shortlist.starter.run.Runs;
import dev.shortlist.testkit.ServiceTest;
import dev.shortlist.testkit.WithPostgres;
import dev.shortlist.testkit.server.Database;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Component;
import org.springframework.test.context.TestPropertySource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

@ServiceTest
@WithPostgres
@TestPropertySource(properties = {"shortlist.runs.lease=2s", "shortlist.runs.look-again=500ms"})
class RunsIT {

    private static final Duration SOON = Duration.ofSeconds(10);

    @Autowired
    Runs runs;

    @Autowired
    RunStreams streams;

    @Autowired
    Database database;

    @Test
    void a_watcher_sees_every_event_once_in_order_until_done() {
        var run = open("counting", new Input(50, "", 0));

        var events = watch(run, 0);

        assertThat(events)
                .extracting(ServerSentEvent::event)
                .startsWith("status", "status", "item")
                .endsWith("status", "done");
        assertThat(seqs(events))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, events.size()).boxed().toList());
        assertThat(events).filteredOn(event -> "item".equals(event.event())).hasSize(50);
        assertThat(find(run).status()).isEqualTo(RunStatus.DONE);
    }

    @Test
    void a_stream_cut_anywhere_and_continued_gives_every_event_exactly_once() {
        var random = new Random(7);
        var run = open("counting", new Input(200, "", 1));

        var seen = new ArrayList<Long>();
        for (boolean over = false; !over; ) {
            long last = seen.isEmpty() ? 0 : seen.getLast();
            var piece = Objects.requireNonNull(real(streams.events(run, last))
                    .take(1 + random.nextInt(5))
                    .collectList()
                    .block(SOON));
            seen.addAll(seqs(piece));
            over = piece.isEmpty() || "done".equals(piece.getLast().event());
        }

        assertThat(seen)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, seen.size()).boxed().toList());
        assertThat(watch(run, seen.getLast())).isEmpty();
    }

    @Test
    void cancelling_stops_the_executor_and_nothing_follows() {
        var run = open("endless", new Input(0, "", 0));
        eventually(() -> assertThat(Endless.STARTED.get()).isPositive());

        runs.cancel(run).block(SOON);

        var events = watch(run, 0);
        assertThat(events.getLast().data()).contains("cancelled");
        eventually(() -> assertThat(Endless.STOPPED.get()).isEqualTo(1));
        assertThat(find(run).status()).isEqualTo(RunStatus.CANCELLED);
        assertThatThrownBy(() -> runs.cancel(run).block(SOON)).isInstanceOf(Conflict.class);
    }

    @Test
    void a_run_whose_replica_died_is_taken_over() {
        var run = UUID.randomUUID();
        database.execute("""
                insert into runs (id, kind, owner, status, input, total, attempt, leased_by, leased_until)
                values ('%s', 'counting', 'ada', 'running', '{"items":3,"failure":"","pause":0}', 3, 1,
                        '%s', now() + interval '1 second')
                """.formatted(run, UUID.randomUUID()));

        eventually(() -> assertThat(find(run).status()).isEqualTo(RunStatus.DONE));
        assertThat(find(run).attempt()).isEqualTo(2);
    }

    @Test
    void a_run_that_kills_every_replica_fails_honestly() {
        var run = UUID.randomUUID();
        database.execute("""
                insert into runs (id, kind, owner, status, input, attempt, leased_by, leased_until)
                values ('%s', 'counting', 'ada', 'running', '{"items":3,"failure":"","pause":0}', 3, '%s', now())
                """.formatted(run, UUID.randomUUID()));

        eventually(() -> assertThat(find(run).status()).isEqualTo(RunStatus.FAILED));
        assertThat(String.valueOf(find(run).error())).contains("INTERNAL");
    }

    @Test
    void a_failure_is_told_with_its_code_and_nothing_internal() {
        var expected = open("counting", new Input(0, "expected", 0));
        var unexpected = open("counting", new Input(0, "unexpected", 0));

        assertThat(watch(expected, 0))
                .anySatisfy(event -> assertThat(event.data()).contains("\"TOO_COMPLEX\""));
        assertThat(watch(unexpected, 0))
                .noneSatisfy(event -> assertThat(event.data()).contains("secret"));
        assertThat(find(unexpected).status()).isEqualTo(RunStatus.FAILED);
    }

    @Test
    void a_run_without_an_executor_ends_with_its_last_part() {
        var run = UUID.randomUUID();
        runs.open(new RunRequest(run, "parts", "ada", 3, Map.of())).block(SOON);

        Flux.range(0, 3)
                .flatMap(part -> runs.advance(run, RunEvent.item(Map.of("part", part))))
                .blockLast(SOON);

        assertThat(watch(run, 0))
                .filteredOn(event -> "item".equals(event.event()))
                .hasSize(3);
        assertThat(find(run).status()).isEqualTo(RunStatus.DONE);
        assertThat(find(run).progress()).isEqualTo(new Run.Progress(3, 3));
        runs.advance(run, RunEvent.item("late")).block(SOON);
        assertThat(watch(run, 0)).noneSatisfy(event -> assertThat(event.data()).contains("late"));
    }

    @Test
    void runs_go_side_by_side() {
        var first = open("endless", new Input(0, "", 0));
        var second = open("counting", new Input(1, "", 0));

        assertThat(watch(second, 0)).isNotEmpty();
        runs.cancel(first).block(SOON);
        eventually(() -> assertThat(find(first).status()).isEqualTo(RunStatus.CANCELLED));
    }

    private UUID open(String kind, Input input) {
        var id = UUID.randomUUID();
        runs.open(new RunRequest(id, kind, "ada", input.items(), input)).block(SOON);
        return id;
    }

    private Run find(UUID run) {
        return Objects.requireNonNull(runs.find(run).block(SOON));
    }

    private List<ServerSentEvent<String>> watch(UUID run, long after) {
        return Objects.requireNonNull(
                real(streams.events(run, after)).collectList().block(SOON));
    }

    private static Flux<ServerSentEvent<String>> real(Flux<ServerSentEvent<String>> events) {
        return events.filter(event -> event.id() != null);
    }

    private static List<Long> seqs(List<ServerSentEvent<String>> events) {
        return events.stream()
                .map(event -> Long.valueOf(String.valueOf(event.id())))
                .toList();
    }

    record Input(int items, String failure, int pause) {}

    @SpringBootApplication
    @Import({Counting.class, Endless.class})
    static class SampleService {}

    @Component
    static class Counting implements RunExecutor {

        @Override
        public String kind() {
            return "counting";
        }

        @Override
        public Mono<Void> execute(RunExecution execution) {
            var input = execution.input(Input.class);
            return switch (input.failure()) {
                case "expected" ->
                    Mono.error(new Failure(ErrorCode.TOO_COMPLEX, "Too much", "Too much", Map.of(), null));
                case "unexpected" -> Mono.error(new IllegalStateException("secret"));
                default ->
                    Flux.range(1, input.items())
                            .delayElements(Duration.ofMillis(input.pause()))
                            .concatMap(item -> execution.progress(item, input.items(), List.of(RunEvent.item(item))))
                            .then();
            };
        }
    }

    @Component
    static class Endless implements RunExecutor {

        static final AtomicInteger STARTED = new AtomicInteger();
        static final AtomicInteger STOPPED = new AtomicInteger();

        @Override
        public String kind() {
            return "endless";
        }

        @Override
        public Mono<Void> execute(RunExecution execution) {
            return Sinks.<Void>empty()
                    .asMono()
                    .doOnSubscribe(_ -> STARTED.incrementAndGet())
                    .doOnCancel(STOPPED::incrementAndGet);
        }
    }
}
