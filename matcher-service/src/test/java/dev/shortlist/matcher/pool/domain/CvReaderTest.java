package dev.shortlist.matcher.pool.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.language.lexicon.Degree;
import dev.shortlist.language.lexicon.Degrees;
import dev.shortlist.language.skill.SkillCatalogue;
import dev.shortlist.matcher.CvMother;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CvReaderTest {

    private final CvReader reader = new CvReader(SkillCatalogue.standard(), Degrees.standard());

    @Test
    void skills_are_quoted_from_the_work_before_the_list() {
        var kafka = reader.merits(CvMother.ada()).skills().get(2);

        assertThat(kafka.id()).isEqualTo("kafka");
        assertThat(kafka.quote())
                .isEqualTo(new Quote("Ada built billing services in Java and Spring Boot on Apache Kafka", 1));
    }

    @Test
    void a_skill_that_the_parser_did_not_resolve_is_looked_up_by_its_name() {
        var cv = CvMother.luca();

        assertThat(reader.merits(cv).skills())
                .extracting(SkillFact::id)
                .containsExactly(SkillCatalogue.standard()
                        .byName("Bookkeeping")
                        .map(skill -> skill.id())
                        .orElse(null));
    }

    @Test
    void the_parsers_own_evidence_is_used_where_it_exists() {
        var cv = CvMother.withEvidence(CvMother.luca(), "languages[0].language", "Italian: mother tongue");

        assertThat(reader.merits(cv).languages().getFirst().quote()).isEqualTo(new Quote("Italian: mother tongue", 3));
    }

    @Test
    void degrees_have_levels_and_fields() {
        var study = reader.merits(CvMother.ada()).studies().getFirst();

        assertThat(study.level()).isEqualTo(Degree.Level.BACHELOR);
        assertThat(study.fieldWords()).containsExactlyInAnyOrder("computer", "science");
        assertThat(study.text()).isEqualTo("Bachelor of Science, Computer Science, University of London");
    }

    @Test
    void certificates_know_the_skills_they_are_about() {
        var certificate = reader.merits(CvMother.ada()).certificates().getFirst();

        assertThat(certificate.skillIds()).contains("kafka");
        assertThat(certificate.quote()).isEqualTo(new Quote("Confluent Certified Developer for Apache Kafka", 2));
    }

    @Test
    void no_dated_work_means_that_the_years_are_unknown() {
        assertThat(reader.merits(CvMother.silent()).years()).isNull();
        assertThat(reader.merits(CvMother.grace()).years()).isEqualTo(3.0);
    }

    @Test
    void who_the_person_is_stays_apart_from_what_they_can_do() {
        var identity = reader.identity(CvMother.ada().structuredData().personalInfo());

        assertThat(identity.name()).isEqualTo("Ada Lovelace");
        assertThat(identity.phones()).containsExactly("+442079460001");
        assertThat(Objects.toString(reader.merits(CvMother.ada()).studies()))
                .doesNotContain("Lovelace", "ada@example.test");
    }

    @Test
    void long_lines_are_cut_at_a_word() {
        assertThat(Quotes.shortened("word ".repeat(100))).hasSizeLessThan(250).endsWith("word…");
        assertThat(Quotes.shortened("x".repeat(300))).hasSize(241);
        assertThat(List.of(Quotes.shortened("short"))).containsExactly("short");
    }
}
