package dev.shortlist.matcher.pool.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.matcher.CvMother;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PassageWriterTest {

    private static final UUID CV = new UUID(1, 1);
    private static final UUID CANDIDATE = new UUID(2, 2);

    @Test
    void summary_positions_and_skills_become_passages() {
        var passages = write();

        assertThat(passages).extracting(Passage::section).containsExactly("summary", "experience", "skills");
        assertThat(passages.get(1).meaning())
                .startsWith("Senior Back-end Developer. ")
                .contains("billing services");
        assertThat(passages.get(2).quote().page()).isEqualTo(2);
    }

    @Test
    void neither_the_name_nor_the_employer_is_part_of_the_meaning() {
        assertThat(write().get(1).meaning()).doesNotContain("Ada", "Lovelace", "Engine Works");
        assertThat(write().get(1).quote().text()).contains("Ada built billing");
    }

    @Test
    void the_same_place_keeps_its_id_in_every_version() {
        assertThat(write())
                .extracting(Passage::id)
                .doesNotHaveDuplicates()
                .isEqualTo(write().stream().map(Passage::id).toList());
    }

    @Test
    void a_cv_that_says_nothing_has_only_what_it_says() {
        assertThat(new PassageWriter().passages(CV, CANDIDATE, CvMother.silent()))
                .extracting(Passage::meaning)
                .containsExactly("Performer");
    }

    @Test
    void long_texts_are_cut_where_the_model_stops_to_listen() {
        assertThat(PassageWriter.meaningOf("word ".repeat(1_000))).hasSizeLessThanOrEqualTo(900);
        assertThat(PassageWriter.meaningOf("x".repeat(1_000))).hasSize(900);
    }

    @Test
    void arabic_is_bridged_to_english() {
        assertThat(PassageWriter.meaningOf("خبرة في كافكا")).contains("Kafka");
    }

    private static List<Passage> write() {
        return new PassageWriter().passages(CV, CANDIDATE, CvMother.ada());
    }
}
