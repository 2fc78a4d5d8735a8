package dev.shortlist.gateway.limit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/// What one caller or address may still do.
public final class Allowance {

    private final Bucket bucket;
    private final int limit;

    Allowance(LimitProperties.Rate rate) {
        this.limit = rate.burst();
        this.bucket = Bucket.builder()
                .addLimit(bandwidth -> bandwidth.capacity(rate.burst()).refillGreedy(rate.refill(), rate.per()))
                .build();
    }

    /// Uses one, or refuses.
    public long take() {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyRequests(limit, Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
        return probe.getRemainingTokens();
    }

    /// Refuses when nothing is left, without using any.
    public void check() {
        var estimate = bucket.estimateAbilityToConsume(1);
        if (!estimate.canBeConsumed()) {
            throw new TooManyRequests(limit, Duration.ofNanos(estimate.getNanosToWaitForRefill()));
        }
    }

    int limit() {
        return limit;
    }
}
