package dev.shortlist.starter.event;

import dev.shortlist.starter.signal.Signals;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.r2dbc.spi.ConnectionFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import reactor.core.Disposable;

/// Sends what the outbox holds, in order, from the one replica that leads. A crash between send and removal sends
/// again: consumers know an event by its id.
final class OutboxRelay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    // Only against a signal that got lost with its connection; a signal wakes the relay at once.
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);
    private static final Duration STANDBY = Duration.ofSeconds(2);

    private final ConnectionFactory connections;
    private final KafkaTemplate<String, byte[]> kafka;
    private final KafkaAdmin admin;
    private final Signals signals;
    private final String source;
    private final Timer delay;
    private final Semaphore work = new Semaphore(0);
    private volatile @Nullable Thread thread;
    private @Nullable Disposable waking;

    OutboxRelay(
            ConnectionFactory connections,
            KafkaTemplate<String, byte[]> kafka,
            KafkaAdmin admin,
            Signals signals,
            MeterRegistry meters,
            String source) {
        this.connections = Signals.unpooled(connections);
        this.kafka = kafka;
        this.admin = admin;
        this.signals = signals;
        this.source = source;
        this.delay = Timer.builder("shortlist.outbox.delay")
                .description("From an event's append to the broker's acknowledgement")
                .publishPercentiles(0.5, 0.95)
                .register(meters);
    }

    @Override
    public void start() {
        waking = signals.on("outbox", "").subscribe(_ -> work.release());
        // Known before it runs: it looks at this field to see whether it may go on.
        var relay = Thread.ofVirtual().name("outbox-relay").unstarted(this::run);
        thread = relay;
        relay.start();
    }

    private void run() {
        while (isRunning()) {
            try (var outbox = new OutboxTable(connections)) {
                if (outbox.lead()) {
                    lead(outbox);
                } else {
                    pause(STANDBY);
                }
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException | ExecutionException cause) {
                if (isRunning()) {
                    LOG.warn("outbox relay starts over: {}", cause.toString());
                    work.drainPermits();
                    pauseQuietly();
                }
            }
        }
    }

    private void lead(OutboxTable outbox) throws InterruptedException, ExecutionException {
        admin.initialize(); // the broker may have been away when this service started
        while (isRunning()) {
            work.drainPermits();
            var rows = outbox.waiting();
            if (rows.isEmpty()) {
                pause(LOOK_AGAIN);
            } else {
                outbox.remove(send(rows, outbox));
            }
        }
    }

    private List<OutboxRow> send(List<OutboxRow> rows, OutboxTable outbox)
            throws InterruptedException, ExecutionException {
        var acknowledgements = new ArrayList<CompletableFuture<?>>(rows.size());
        for (var row : rows) {
            acknowledgements.add(send(row));
        }
        kafka.flush(); // a lone event must not wait for company
        var sent = new ArrayList<OutboxRow>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            if (acknowledged(rows.get(i), acknowledgements.get(i), outbox)) {
                sent.add(rows.get(i));
            }
        }
        return sent;
    }

    private CompletableFuture<?> send(OutboxRow row) {
        try {
            return kafka.send(row.toRecord(source));
        } catch (KafkaException refused) {
            // What fails before it is even queued is thrown; to us it is an answer like any other.
            return CompletableFuture.failedFuture(refused);
        }
    }

    private boolean acknowledged(OutboxRow row, CompletableFuture<?> acknowledgement, OutboxTable outbox)
            throws InterruptedException, ExecutionException {
        try {
            acknowledgement.get();
            delay.record(Duration.between(row.createdAt(), Instant.now()));
            return true;
        } catch (ExecutionException refusal) {
            var cause = rootOf(refusal);
            if (cause instanceof RetriableException) {
                throw refusal;
            }
            LOG.error(
                    "event {} of type {} can not be sent and is parked: {}",
                    row.eventId(),
                    row.type(),
                    cause.toString());
            outbox.park(row, cause.toString());
            return false;
        }
    }

    private static Throwable rootOf(Throwable thrown) {
        var cause = thrown.getCause();
        return cause == null ? thrown : rootOf(cause);
    }

    private void pause(Duration atMost) throws InterruptedException {
        if (work.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            work.drainPermits();
        }
    }

    private void pauseQuietly() {
        try {
            pause(Duration.ofSeconds(1));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        var running = thread;
        thread = null;
        if (waking != null) {
            waking.dispose();
        }
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    // After the listeners and controllers have stopped, so that their last events still leave.
    @Override
    public int getPhase() {
        return 100;
    }
}
