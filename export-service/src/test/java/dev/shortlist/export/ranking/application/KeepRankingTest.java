package dev.shortlist.export.ranking.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.event.RankingEvent;
import dev.shortlist.contracts.ranking.RankedCandidate;
import dev.shortlist.export.RankingEvents;
import dev.shortlist.export.ranking.domain.Ranking;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

class KeepRankingTest {

    private static final UUID ID = UUID.fromString("0199f000-0000-7000-8000-0000000000aa");

    private final InMemoryRankings rankings = new InMemoryRankings();
    private final KeepRanking keep = new KeepRanking(rankings, new ArrivalsInOneProcess());

    @Test
    void a_ranking_is_there_once_its_end_and_all_pages_are() {
        var events = RankingEvents.of(ID, 1, 250);

        events.subList(0, 3).forEach(this::receive);
        assertThat(newestRevision()).isZero();
        receive(events.getLast());

        assertThat(newestRevision()).isEqualTo(1);
        assertThat(ranks()).hasSize(250).isSorted();
    }

    @Test
    void the_order_of_the_events_does_not_matter() {
        RankingEvents.of(ID, 1, 250).reversed().forEach(this::receive);

        assertThat(ranks()).hasSize(250).isSorted();
    }

    @Test
    void repeated_events_change_nothing() {
        RankingEvents.of(ID, 1, 120).forEach(event -> {
            receive(event);
            receive(event);
        });

        assertThat(ranks()).hasSize(120);
    }

    @Test
    void a_higher_revision_replaces_a_lower_one_once_it_is_whole() {
        RankingEvents.of(ID, 1, 120).forEach(this::receive);
        receive(RankingEvents.end(ID, 2, 80));
        assertThat(newestRevision()).isEqualTo(1);

        receive(RankingEvents.page(ID, 2, 0, 1, 80));

        assertThat(newestRevision()).isEqualTo(2);
        assertThat(ranks()).hasSize(80);
    }

    @Test
    void a_late_lower_revision_changes_nothing() {
        RankingEvents.of(ID, 2, 80).forEach(this::receive);
        RankingEvents.of(ID, 1, 120).forEach(this::receive);

        assertThat(newestRevision()).isEqualTo(2);
        assertThat(ranks()).hasSize(80);
    }

    @Test
    void a_ranking_of_nobody_is_whole_at_once() {
        receive(RankingEvents.end(ID, 1, 0));

        assertThat(newestRevision()).isEqualTo(1);
        assertThat(ranks()).isEmpty();
    }

    private void receive(RankingEvent event) {
        StepVerifier.create(keep.keep(event)).verifyComplete();
    }

    private int newestRevision() {
        return rankings.newest(ID).map(Ranking::revision).blockOptional().orElse(0);
    }

    private List<Integer> ranks() {
        return rankings.newest(ID)
                .flatMapMany(rankings::results)
                .concatMapIterable(page -> page)
                .map(RankedCandidate::rank)
                .collectList()
                .blockOptional()
                .orElseThrow();
    }
}
