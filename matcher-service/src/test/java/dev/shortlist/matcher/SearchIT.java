package dev.shortlist.matcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SearchIT extends RunningMatcher {

    private final UUID upload = UUID.randomUUID();
    private UUID ada = UUID.randomUUID();
    private UUID luca = UUID.randomUUID();

    @BeforeEach
    void two_candidates() {
        ada = pooled(CvMother.ada(), upload);
        luca = pooled(CvMother.luca(), upload);
    }

    @Test
    void candidates_are_found_by_what_they_did_with_the_words_that_say_so() {
        var found = searches("q=someone who keeps books and does taxes&id=" + luca);

        assertThat(ids(found)).containsExactly(luca.toString());
        assertThat(found.get("items")
                        .get(0)
                        .get("highlights")
                        .get(0)
                        .get("text")
                        .asString())
                .isNotBlank();
        assertThat(ids(searches("q=someone who keeps books and does taxes&limit=1")))
                .doesNotContain(ada.toString());
    }

    @Test
    void the_question_may_be_a_name() {
        var found = searches("q=lovelace&id=" + ada);

        assertThat(found.get("items").get(0).get("score").asDouble()).isEqualTo(100);
        assertThat(texts(found.get("items").get(0).get("highlights"), "field")).contains("name");
    }

    @Test
    void filters_are_exact_and_all_must_hold() {
        assertThat(ids(searches("skill=كافكا&skill=Java&min_years=5&language=إنجليزي&location=london&id=" + ada)))
                .containsExactly(ada.toString());
        assertThat(ids(searches("skill=kafka&id=" + luca))).isEmpty();
        assertThat(ids(searches("min_years=8&id=" + ada))).isEmpty();
        assertThat(ids(searches("email=LUCA@example.test&id=" + luca))).containsExactly(luca.toString());
        assertThat(ids(searches("phone=020 7946 0001&id=" + ada))).isEmpty();
        assertThat(ids(searches("phone=7946 0001&id=" + ada))).containsExactly(ada.toString());
    }

    @Test
    void what_was_filtered_by_is_highlighted() {
        var hit = searches("skill=kafka&id=" + ada).get("items").get(0);

        assertThat(texts(hit.get("highlights"), "text")).anyMatch(text -> text.contains("Apache Kafka"));
    }

    @Test
    void a_profile_shows_the_candidate_whole() {
        var profile = reads("/api/v1/candidates/{id}", ada);

        assertThat(profile.get("candidate_name").asString()).isEqualTo("Ada Lovelace");
        assertThat(texts(profile.get("skills"), "id")).contains("kafka");
        recruiter
                .get()
                .uri("/api/v1/candidates/{id}", UUID.randomUUID())
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void filters_that_can_not_stand_are_named() {
        for (var query : List.of("min_years=-1", "phone=12", "limit=0", "q=" + "x".repeat(501))) {
            recruiter
                    .get()
                    .uri("/api/v1/candidates?" + query)
                    .exchange()
                    .expectStatus()
                    .isEqualTo(422);
        }
        recruiter
                .get()
                .uri("/api/v1/candidates?id=me")
                .exchange()
                .expectStatus()
                .isBadRequest();
        recruiter
                .get()
                .uri("/api/v1/candidates?min_years=many")
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    private JsonNode searches(String query) {
        return reads("/api/v1/candidates?" + query);
    }

    private static List<String> ids(JsonNode found) {
        return texts(found.get("items"), "candidate_id");
    }
}
