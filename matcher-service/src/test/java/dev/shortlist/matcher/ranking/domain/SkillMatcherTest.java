package dev.shortlist.matcher.ranking.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shortlist.matcher.CvMother;
import dev.shortlist.matcher.JobMother;
import dev.shortlist.matcher.pool.domain.SkillFact;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SkillMatcherTest {

    @Test
    void two_years_of_recent_use_count_in_full() {
        assertThat(kafka(fact("Kafka", "kafka", 24, YearMonth.of(2026, 8))).fraction())
                .isEqualTo(1);
    }

    @Test
    void a_skill_that_is_only_named_counts_a_little_less() {
        assertThat(kafka(fact("Kafka", "kafka", null, null)).fraction()).isEqualTo(0.85);
    }

    @Test
    void a_skill_last_used_ten_years_ago_has_faded() {
        assertThat(kafka(fact("Kafka", "kafka", 24, YearMonth.of(2016, 1))).fraction())
                .isCloseTo(0.7, within(0.001));
    }

    @Test
    void a_related_skill_earns_a_part() {
        var match = kafka(fact("RabbitMQ", "rabbitmq", 24, YearMonth.of(2026, 8)));

        assertThat(match.isRelated()).isTrue();
        assertThat(match.isFull()).isFalse();
        assertThat(match.fraction()).isBetween(0.1, 0.9);
    }

    @Test
    void an_alias_in_the_job_means_the_same_skill() {
        var need = Scoring.needs(JobMother.asking(List.of("postgres"), List.of(), null))
                .required()
                .getFirst();

        var match = SkillMatcher.best(need, List.of(fact("PostgreSQL", "postgresql", null, null)), CvMother.TODAY);

        assertThat(match.isFull()).isTrue();
    }

    @Test
    void a_skill_outside_the_catalogue_is_compared_by_its_spelling() {
        var need = Scoring.needs(JobMother.asking(List.of("Zorbing Ops"), List.of(), null))
                .required()
                .getFirst();

        assertThat(SkillMatcher.best(need, List.of(fact("zorbing  OPS", null, null, null)), CvMother.TODAY)
                        .isFull())
                .isTrue();
        assertThat(need.criterion()).isEqualTo("zorbing-ops");
    }

    @Test
    void without_any_such_skill_there_is_nothing() {
        var match = kafka(fact("Bookkeeping", null, 90, null));

        assertThat(match.fact()).isNull();
        assertThat(match.fraction()).isZero();
    }

    private static SkillMatch kafka(SkillFact fact) {
        var need = Scoring.needs(JobMother.asking(List.of("Kafka"), List.of(), null))
                .required()
                .getFirst();
        return SkillMatcher.best(need, List.of(fact), CvMother.TODAY);
    }

    private static SkillFact fact(
            String name, @Nullable String id, @Nullable Integer months, @Nullable YearMonth lastUsed) {
        return new SkillFact(name, id, months, lastUsed, null);
    }
}
