package dev.shortlist.testkit;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.awaitility.core.ThrowingRunnable;

/// Waits for what is bound to happen, and no longer than needed.
public final class Eventually {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LOOK = Duration.ofMillis(50);

    private Eventually() {}

    /// Until the assertions hold.
    public static void eventually(ThrowingRunnable assertions) {
        await().atMost(PATIENCE).pollInterval(LOOK).pollDelay(Duration.ZERO).untilAsserted(assertions);
    }

    /// Until the value is what is wanted; returns it.
    public static <T> T eventually(Callable<T> value, Predicate<? super T> wanted) {
        return await().atMost(PATIENCE)
                .pollInterval(LOOK)
                .pollDelay(Duration.ZERO)
                .until(value, wanted);
    }
}
