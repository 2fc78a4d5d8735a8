package dev.shortlist.matcher.ranking.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.ranking.RankedCandidate;
import dev.shortlist.matcher.CvMother;
import dev.shortlist.matcher.JobMother;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListShapesTest {

    @Test
    void pages_hold_at_most_a_hundred() {
        var pages = Pages.of(Collections.nCopies(101, ada()));

        assertThat(pages).extracting(List::size).containsExactly(100, 1);
        assertThat(Pages.of(List.of())).isEmpty();
    }

    @Test
    void pages_of_wordy_results_are_shorter_than_what_a_broker_takes() {
        var wordy = Scoring.score(CvMother.ada(), JobMother.backendDeveloper());
        var wordyOne = new Explanation(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of("س".repeat(10_000)),
                List.of(),
                "",
                List.of(),
                List.of());
        var result = new Result(
                wordy.candidateId(),
                wordy.cvId(),
                wordy.name(),
                wordy.fractions(),
                new Findings(List.of(), wordyOne, List.of(), wordy.findings().integrity()),
                null);

        var pages = Pages.of(Collections.nCopies(100, result.at(1, 1, Weights.STANDARD)));

        assertThat(pages).hasSizeGreaterThan(3).allMatch(page -> page.size() < 30);
    }

    @Test
    void a_comparison_has_a_row_for_each_criterion_and_a_cell_for_each_candidate() {
        var grace =
                Scoring.score(CvMother.grace(), JobMother.backendDeveloper()).at(2, 2, Weights.STANDARD);

        var comparison = Comparison.of(List.of(ada(), grace));

        assertThat(comparison.candidates()).extracting(Comparison.Column::rank).containsExactly(1, 2);
        assertThat(comparison.criteria())
                .extracting(Comparison.Line::criterion)
                .containsExactly(
                        "match_score",
                        "required_skills",
                        "preferred_skills",
                        "experience",
                        "meaning",
                        "education",
                        "Java",
                        "Kafka",
                        "5 years of experience",
                        "English (fluent)",
                        "Bachelor in Computer Science");
        assertThat(comparison.criteria()).allMatch(line -> line.values().size() == 2);
        assertThat(comparison.criteria().get(7).values())
                .extracting(Comparison.Cell::value)
                .containsExactly("yes", "no_data");
    }

    @Test
    void a_normalized_score_is_a_hundredth_of_the_score() {
        var result = ada();

        assertThat(result.scoreNormalized() * 100).isEqualTo(result.matchScore());
    }

    private static RankedCandidate ada() {
        return Scoring.score(CvMother.ada(), JobMother.backendDeveloper()).at(1, 1, Weights.STANDARD);
    }
}
