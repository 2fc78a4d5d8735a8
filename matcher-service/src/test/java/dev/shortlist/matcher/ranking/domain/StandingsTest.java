package dev.shortlist.matcher.ranking.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.matcher.ranking.domain.Standings.Entry;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StandingsTest {

    private static final UUID ADA = new UUID(0, 1);
    private static final UUID GRACE = new UUID(0, 2);
    private static final UUID LUCA = new UUID(0, 3);

    @Test
    void the_best_score_comes_first() {
        var standings = Standings.of(List.of(entry(LUCA, 20), entry(ADA, 90), entry(GRACE, 60)), Map.of());

        assertThat(standings).extracting(Standing::candidateId).containsExactly(ADA, GRACE, LUCA);
        assertThat(standings).extracting(Standing::rank).containsExactly(1, 2, 3);
    }

    @Test
    void equal_scores_are_ordered_by_must_haves_and_then_by_id() {
        var entries = List.of(new Entry(LUCA, 50, 0.5), new Entry(GRACE, 50, 0.5), new Entry(ADA, 50, 0.9));

        assertThat(Standings.of(entries, Map.of()))
                .extracting(Standing::candidateId)
                .containsExactly(ADA, GRACE, LUCA);
    }

    @Test
    void a_band_reaches_one_point_down_from_its_best() {
        var standings = Standings.of(List.of(entry(ADA, 86.4), entry(GRACE, 85.4), entry(LUCA, 85.3)), Map.of());

        assertThat(standings).extracting(Standing::band).containsExactly(1, 1, 2);
    }

    @Test
    void a_place_that_a_person_gave_wins_and_the_rest_keep_their_order() {
        var standings = Standings.of(List.of(entry(ADA, 90), entry(GRACE, 60), entry(LUCA, 20)), Map.of(LUCA, 1));

        assertThat(standings).extracting(Standing::candidateId).containsExactly(LUCA, ADA, GRACE);
        assertThat(standings).extracting(Standing::band).containsExactly(3, 1, 2);
    }

    @Test
    void a_place_behind_the_end_is_the_last() {
        var standings = Standings.of(List.of(entry(ADA, 90), entry(GRACE, 60)), Map.of(ADA, 50));

        assertThat(standings).extracting(Standing::candidateId).containsExactly(GRACE, ADA);
    }

    private static Entry entry(UUID candidate, double score) {
        return new Entry(candidate, score, 0);
    }
}
