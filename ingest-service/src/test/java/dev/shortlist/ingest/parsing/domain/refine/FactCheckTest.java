package dev.shortlist.ingest.parsing.domain.refine;

import static dev.shortlist.ingest.parsing.domain.refine.Proposals.fact;
import static dev.shortlist.ingest.parsing.domain.refine.Proposals.read;
import static dev.shortlist.ingest.parsing.domain.refine.Proposals.refined;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.cv.CvSkill;
import dev.shortlist.contracts.cv.LanguageSkill;
import dev.shortlist.ingest.parsing.CvTexts;
import dev.shortlist.ingest.parsing.domain.CvRefiner;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactCheckTest {

    private static final String STORY = "From Apr 2021 to Jun 2023 I was Principal Analyst at Blue Harbor\nin Bristol";

    @Test
    void a_position_that_the_text_tells_of_is_added_with_its_proof() {
        var cv = refined(fact(
                "experience",
                STORY,
                "title",
                "Principal Analyst",
                "company",
                "Blue Harbor",
                "location",
                "Bristol",
                "start",
                "2021-04",
                "end",
                "2023-06"));

        var added = cv.cv().experience().getLast();
        assertThat(added.title()).isEqualTo("Principal Analyst");
        assertThat(added.job()).isEqualTo("Principal Analyst");
        assertThat(added.company()).isEqualTo("Blue Harbor");
        assertThat(added.start()).isEqualTo("2021-04");
        assertThat(added.end()).isEqualTo("2023-06");
        var proof = Objects.requireNonNull(cv.evidence().get("experience[1].company"));
        assertThat(proof.quote()).isEqualTo(STORY);
        assertThat(proof.page()).isEqualTo(1);
        assertThat(proof.confidence()).isLessThan(0.7);
        assertThat(cv.text().substring(proof.start(), proof.end())).isEqualTo(STORY);
        assertThat(cv.features().totalYearsExperience())
                .isGreaterThan(read().features().totalYearsExperience());
    }

    @Test
    void a_quote_that_is_not_in_the_text_proves_nothing() {
        assertThat(refined(fact("certification", "I hold the Scrum Platinum Badge", "value", "Scrum Platinum Badge")))
                .isEqualTo(read());
    }

    @ParameterizedTest
    @CsvSource({
        "skill, Kubernetes",
        "skill, Kafka Streams",
        "skill, Kaf",
        "skill, ''",
        "certification, Scrum Master",
        "summary, I came to love Python",
        "language, French",
        "phone, +44 20 7946 0000",
        "email, ada@elsewhere.example",
        "link, elsewhere.example",
        "achievement, cut costs by 90%",
        "hobby, Kafka"
    })
    void a_value_that_is_not_in_its_quote_is_dropped(String kind, String value) {
        assertThat(refined(fact(kind, "I came to love Kafka there, and I speak fluent Italian.", "value", value)))
                .isEqualTo(read());
    }

    @ParameterizedTest
    @CsvSource({"2020-04, 2023-06", "2021-04, 2025-06", "2021, ", ", 2024-01", "April, "})
    void months_that_the_quote_does_not_say_discredit_the_position(String start, String end) {
        assertThat(refined(fact(
                        "experience",
                        STORY,
                        "title",
                        "Principal Analyst",
                        "start",
                        Objects.requireNonNullElse(start, ""),
                        "end",
                        Objects.requireNonNullElse(end, ""))))
                .isEqualTo(read());
    }

    @Test
    void an_end_that_the_model_left_out_is_still_read() {
        var cv = refined(fact("experience", STORY, "title", "Principal Analyst", "start", "2021-04"));

        assertThat(cv.cv().experience().getLast().end()).isEqualTo("2023-06");
    }

    @Test
    void one_false_field_discredits_all() {
        assertThat(refined(fact("experience", STORY, "title", "Chief Analyst", "company", "Blue Harbor")))
                .isEqualTo(read());
    }

    @Test
    void case_spaces_and_letter_forms_of_a_quote_do_not_matter_and_the_text_s_own_are_kept() {
        var cv = refined(fact("skill", "i CAME to love\n  KAFKA there", "value", "kafka"));

        assertThat(cv.cv().skills()).contains(new CvSkill("Kafka", "kafka", null, null));
        assertThat(cv.evidence().get("skills[2]"))
                .satisfies(proof -> assertThat(proof.quote()).isEqualTo("I came to love Kafka there"));
    }

    @Test
    void the_level_of_a_language_is_read_not_believed() {
        var cv = refined(fact("language", "I speak fluent Italian", "value", "italian", "level", "native"));

        assertThat(cv.cv().languages()).containsExactly(new LanguageSkill("Italian", "fluent"));
    }

    @Test
    void a_name_in_a_longer_word_is_another_name() {
        var cv = CvTexts.ada(
                "EXPERIENCE\nEngineer, Northwind\nMar 2018 - Feb 2020\nWe wrote JavaScript, C++ and Node.js.\n");

        for (String skill : List.of("Java", "C", "Node", "js")) {
            assertThat(new CvRefiner()
                            .refine(cv, List.of(fact("skill", "We wrote JavaScript, C++ and Node.js", "value", skill))))
                    .as(skill)
                    .isEmpty();
        }
    }

    @Test
    void an_arabic_position_is_proven_in_any_digits() {
        var cv = CvTexts.parsed("""
                لينا حداد
                lina@example.org

                الخبرات
                مهندسة برمجيات، شركة النور
                ٢٠١٨ - ٢٠٢٠

                التعليم
                بكالوريوس هندسة، جامعة القاهرة، ٢٠١٤ - ٢٠١٨

                أخرى
                كما عملتُ محللة بيانات في شركة الأمل من ٢٠٢٠ إلى ٢٠٢٢
                """);

        var refined = new CvRefiner()
                .refine(
                        cv,
                        List.of(fact(
                                "experience",
                                "عملت محللة بيانات في شركة الأمل من 2020 إلى 2022",
                                "title",
                                "محللة بيانات",
                                "company",
                                "شركة الأمل",
                                "start",
                                "2020",
                                "end",
                                "2022")));

        assertThat(refined).hasValueSatisfying(more -> {
            assertThat(more.cv().experience().getLast().company()).isEqualTo("شركة الأمل");
            assertThat(more.cv().experience().getLast().start()).isEqualTo("2020");
        });
    }

    @Test
    void a_quote_without_end_is_not_looked_for() {
        assertThat(refined(fact("skill", "Kafka ".repeat(1_000), "value", "Kafka")))
                .isEqualTo(read());
    }
}
