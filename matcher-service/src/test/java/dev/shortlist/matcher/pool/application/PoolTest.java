package dev.shortlist.matcher.pool.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.event.CvEvent.ReadCv;
import dev.shortlist.language.lexicon.Degrees;
import dev.shortlist.language.skill.SkillCatalogue;
import dev.shortlist.matcher.CvMother;
import dev.shortlist.matcher.InMemoryNews;
import dev.shortlist.matcher.InMemoryPassages;
import dev.shortlist.matcher.InMemoryPool;
import dev.shortlist.matcher.pool.application.IndexCv.Arrival;
import dev.shortlist.matcher.pool.domain.CvReader;
import dev.shortlist.matcher.pool.domain.PassageWriter;
import dev.shortlist.matcher.pool.domain.PooledCv;
import dev.shortlist.matcher.pool.domain.Selection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class PoolTest {

    private static final UUID CV = new UUID(1, 1);
    private static final UUID ADA = new UUID(2, 2);
    private static final UUID MONDAY = new UUID(3, 1);
    private static final UUID TUESDAY = new UUID(3, 2);

    private final InMemoryPool pool = new InMemoryPool();
    private final InMemoryPassages passages = new InMemoryPassages();
    private final List<UUID> forgottenElsewhere = new ArrayList<>();
    private final IndexCv indexCv = new IndexCv(
            pool,
            passages,
            new CvReader(SkillCatalogue.standard(), Degrees.standard()),
            new PassageWriter(),
            new InMemoryNews());
    private final ForgetCv forgetCv =
            new ForgetCv(pool, passages, List.of(cvId -> Mono.fromRunnable(() -> forgottenElsewhere.add(cvId))));

    @Test
    void a_parsed_cv_can_be_selected_with_its_upload() {
        arrives(CV, 1, CvMother.ada(), 1);

        assertThat(pool.select(Selection.ALL).block()).containsExactly(CV);
        assertThat(pool.select(new Selection(List.of(), MONDAY)).block()).containsExactly(CV);
        assertThat(pool.select(new Selection(List.of(), TUESDAY)).block()).isEmpty();
        assertThat(passages.of(CV)).isNotEmpty();
        assertThat(Selection.ALL.isAll()).isTrue();
    }

    @Test
    void a_late_or_repeated_version_changes_nothing() {
        arrives(CV, 5, CvMother.ada(), 1);
        arrives(CV, 4, CvMother.grace(), 2);
        arrives(CV, 5, CvMother.grace(), 2);

        assertThat(adasFile()).isEqualTo("ada.pdf");
    }

    @Test
    void a_newer_version_replaces_the_older_and_its_passages() {
        arrives(CV, 1, CvMother.ada(), 1);
        arrives(CV, 2, CvMother.silent(), 2);

        assertThat(adasFile()).isEqualTo("silent.txt");
        assertThat(passages.of(CV)).hasSize(1);
    }

    @Test
    void of_several_cvs_the_one_parsed_last_speaks_for_the_candidate() {
        arrives(CV, 1, CvMother.ada(), 1);
        arrives(new UUID(1, 2), 1, CvMother.adaInArabic(), 2);

        assertThat(pool.select(Selection.ALL).block()).containsExactly(new UUID(1, 2));
        assertThat(adasFile()).isEqualTo("ada-ar.pdf");
    }

    @Test
    void a_removed_cv_is_gone_everywhere_and_does_not_come_back() {
        arrives(CV, 1, CvMother.ada(), 1);

        forgetCv.forget(CV).block();
        arrives(CV, 2, CvMother.ada(), 3);

        assertThat(pool.select(Selection.ALL).block()).isEmpty();
        assertThat(passages.of(CV)).isEmpty();
        assertThat(forgottenElsewhere).containsExactly(CV);
    }

    @Test
    void the_same_bytes_in_another_upload_join_that_upload() {
        arrives(CV, 1, CvMother.ada(), 1);

        new JoinUpload(pool).join(CV, TUESDAY).block();

        assertThat(pool.select(new Selection(List.of(ADA), TUESDAY)).block()).containsExactly(CV);
    }

    private void arrives(UUID cvId, long version, ReadCv cv, int day) {
        indexCv.index(new Arrival(cvId, ADA, version, List.of(MONDAY), cv, Instant.ofEpochSecond(day)))
                .block();
    }

    private String adasFile() {
        return pool.ofCandidate(ADA).map(PooledCv::filename).blockOptional().orElse("");
    }
}
