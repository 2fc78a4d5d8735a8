package dev.shortlist.export.ranking.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.failure.Missing;
import dev.shortlist.export.RankingEvents;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

class FindRankingTest {

    private static final UUID ID = UUID.fromString("0199f000-0000-7000-8000-0000000000aa");

    private final InMemoryRankings rankings = new InMemoryRankings();
    private final ArrivalsInOneProcess arrivals = new ArrivalsInOneProcess();
    private final KeepRanking keep = new KeepRanking(rankings, arrivals);
    private final FindRanking find = new FindRanking(rankings, arrivals, Duration.ofSeconds(5));

    @Test
    void finds_what_is_there_at_once() {
        arrive();

        StepVerifier.create(find.find(ID))
                .expectNextMatches(ranking -> ranking.revision() == 1)
                .verifyComplete();
        assertThat(arrivals.waiting()).isZero();
    }

    @Test
    void is_woken_by_the_arrival_of_what_it_waits_for() {
        StepVerifier.create(find.find(ID))
                .expectSubscription()
                .then(this::arrive)
                .expectNextMatches(ranking -> ranking.id().equals(ID))
                .verifyComplete();
    }

    @Test
    void does_not_wait_for_ever() {
        StepVerifier.withVirtualTime(() -> find.find(ID))
                .expectSubscription()
                .expectNoEvent(Duration.ofMillis(4_900))
                .thenAwait(Duration.ofMillis(200))
                .verifyError(Missing.class);
        assertThat(arrivals.waiting()).isZero();
    }

    private void arrive() {
        RankingEvents.of(ID, 1, 3).forEach(event -> keep.keep(event).block());
    }
}
