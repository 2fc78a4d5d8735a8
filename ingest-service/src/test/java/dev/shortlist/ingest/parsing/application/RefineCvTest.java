package dev.shortlist.ingest.parsing.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.ingest.parsing.CvTexts;
import dev.shortlist.ingest.parsing.application.RefineCv.Engine;
import dev.shortlist.ingest.parsing.application.RefineCv.Refined;
import dev.shortlist.ingest.parsing.domain.ParsedCv;
import dev.shortlist.ingest.parsing.domain.refine.ProposedFact;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class RefineCvTest {

    private static final ParsedCv READ =
            CvTexts.adaWorked("Engineer, Northwind\nMar 2018 - Feb 2020\nHobby: beekeeping\n");
    private static final ProposedFact TRUE =
            new ProposedFact("skill", "Hobby: beekeeping", Map.of("value", "beekeeping"));
    private static final ProposedFact FALSE = new ProposedFact("skill", "Expert in Go", Map.of("value", "Go"));

    @Test
    void a_proven_fact_makes_it_the_model_s_reading() {
        var refined = refine(_ -> Mono.just(List.of(FALSE, TRUE)));

        assertThat(refined.engine()).isEqualTo(Engine.LLM);
        assertThat(refined.cv().cv().skills()).hasSize(READ.cv().skills().size() + 1);
    }

    @Test
    void a_model_that_proves_nothing_leaves_the_rules_reading() {
        assertThat(refine(_ -> Mono.just(List.of(FALSE)))).isEqualTo(new Refined(READ, Engine.RULES));
        assertThat(refine(_ -> Mono.just(List.of()))).isEqualTo(new Refined(READ, Engine.RULES));
    }

    @Test
    void without_an_answer_the_rules_reading_stands() {
        assertThat(refine(Refinement.none())).isEqualTo(new Refined(READ, Engine.RULES));
    }

    private static Refined refine(Refinement model) {
        return Objects.requireNonNull(new RefineCv(model).refine(READ).block(Duration.ofSeconds(10)));
    }
}
