package dev.shortlist.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.contracts.ErrorCode;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AllowanceTest {

    private final Allowance allowance = new Allowance(new LimitProperties.Rate(2, 1, Duration.ofHours(1)));

    @Test
    void after_the_burst_comes_the_refusal_with_the_time_to_wait() {
        assertThat(allowance.take()).isEqualTo(1);
        assertThat(allowance.take()).isZero();

        assertThatThrownBy(allowance::take).isInstanceOfSatisfying(TooManyRequests.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(ErrorCode.RATE_LIMITED);
            assertThat(refusal.limit()).isEqualTo(2);
            assertThat(refusal.seconds()).isBetween(3500L, 3600L);
            assertThat(refusal.details()).containsEntry("retry_after", refusal.seconds());
        });
    }

    @Test
    void looking_uses_nothing() {
        allowance.check();
        allowance.check();
        allowance.check();
        allowance.take();
        allowance.take();

        assertThatThrownBy(allowance::check).isInstanceOf(TooManyRequests.class);
    }
}
