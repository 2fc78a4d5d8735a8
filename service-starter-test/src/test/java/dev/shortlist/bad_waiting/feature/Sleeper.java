package dev.shortlist.bad_waiting.feature;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullMarked;

/// Breaks the rule that its package is named after, on purpose.
@NullMarked
final class Sleeper {

    void rest() throws InterruptedException {
        TimeUnit.SECONDS.sleep(1);
    }
}
