package dev.shortlist.matcher.search.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.contracts.event.CvEvent.ReadCv;
import dev.shortlist.contracts.failure.Invalid;
import dev.shortlist.contracts.failure.Missing;
import dev.shortlist.language.lexicon.Degrees;
import dev.shortlist.language.skill.SkillCatalogue;
import dev.shortlist.matcher.CvMother;
import dev.shortlist.matcher.InMemoryNews;
import dev.shortlist.matcher.InMemoryPassages;
import dev.shortlist.matcher.InMemoryPool;
import dev.shortlist.matcher.pool.application.IndexCv;
import dev.shortlist.matcher.pool.application.IndexCv.Arrival;
import dev.shortlist.matcher.pool.domain.CvReader;
import dev.shortlist.matcher.pool.domain.PassageWriter;
import dev.shortlist.matcher.pool.domain.Selection;
import dev.shortlist.matcher.search.domain.Filters;
import dev.shortlist.matcher.search.domain.Highlight;
import dev.shortlist.matcher.search.domain.Hit;
import dev.shortlist.matcher.search.domain.Relevance;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class SearchTest {

    private static final UUID ADA = new UUID(2, 1);
    private static final UUID LUCA = new UUID(2, 3);
    private static final Filters NONE = new Filters(List.of(), null, null, null, null, null, null);

    private final InMemoryPool pool = new InMemoryPool();
    private final InMemoryPassages passages = new InMemoryPassages();
    private final SearchCandidates searchCandidates =
            new SearchCandidates(new UnfilteredPool(), pool, passages, SkillCatalogue.standard());

    @BeforeEach
    void two_candidates() {
        arrives(ADA, CvMother.ada());
        arrives(LUCA, CvMother.luca());
    }

    @Test
    void whoever_did_what_is_asked_comes_first_with_the_words_that_say_so() {
        var hits = search("services in Java on Kafka");

        assertThat(hits.getFirst().cv().candidateId()).isEqualTo(ADA);
        assertThat(hits.getFirst().highlights()).extracting(Highlight::field).contains("experience", "skill");
    }

    @Test
    void what_nobody_did_finds_nobody() {
        assertThat(search("deep sea welding")).isEmpty();
    }

    @Test
    void a_name_finds_its_bearer() {
        var hits = search("pacioli");

        assertThat(hits).hasSize(1).allMatch(hit -> hit.score() == 100);
        assertThat(hits.getFirst().highlights()).contains(new Highlight("name", "Luca Pacioli", 1));
    }

    @Test
    void without_a_question_everybody_who_passes_is_listed_with_what_they_passed_by() {
        var filters = new Filters(List.of(List.of("kafka")), 5.0, "English", "London", "ada@example.test", "0001", ADA);

        StepVerifier.create(searchCandidates.search(" ", filters, 10, 0))
                .assertNext(found -> {
                    assertThat(found.total()).isEqualTo(2);
                    assertThat(found.hits().stream()
                                    .filter(hit -> hit.cv().candidateId().equals(ADA))
                                    .flatMap(hit -> hit.highlights().stream()))
                            .extracting(Highlight::field)
                            .contains("skill", "language", "years", "location", "email", "phone", "id");
                })
                .verifyComplete();
    }

    @Test
    void pages_are_cut_from_one_order() {
        StepVerifier.create(searchCandidates.search(null, NONE, 1, 1))
                .assertNext(found -> assertThat(found.hits()).hasSize(1))
                .verifyComplete();
    }

    @Test
    void exact_skills_outweigh_vague_likeness() {
        assertThat(Relevance.of(false, 0.3, 2, 2)).isGreaterThan(Relevance.of(false, 0.6, 0, 2));
        assertThat(Relevance.of(false, 0.5, 0, 0)).isEqualTo(50);
    }

    @Test
    void filters_that_can_not_stand_are_refused() {
        assertThatThrownBy(() -> new Filters(List.of(), -1.0, null, null, null, null, null))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new Filters(List.of(), null, null, null, null, "12", null))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void a_profile_is_the_cv_that_speaks_for_the_candidate() {
        var showCandidate = new ShowCandidate(pool);

        StepVerifier.create(showCandidate.show(ADA))
                .assertNext(cv -> assertThat(cv.filename()).isEqualTo("ada.pdf"))
                .verifyComplete();
        StepVerifier.create(showCandidate.show(new UUID(9, 9))).verifyError(Missing.class);
    }

    private List<Hit> search(@Nullable String question) {
        return searchCandidates
                .search(question, NONE, 10, 0)
                .map(SearchCandidates.Found::hits)
                .blockOptional()
                .orElseThrow();
    }

    private void arrives(UUID candidate, ReadCv cv) {
        var reader = new CvReader(SkillCatalogue.standard(), Degrees.standard());
        new IndexCv(pool, passages, reader, new PassageWriter(), new InMemoryNews())
                .index(new Arrival(
                        new UUID(candidate.getLeastSignificantBits(), 99), candidate, 1, List.of(), cv, Instant.EPOCH))
                .block();
    }

    /// Lets everybody pass: what filters do is the database's business.
    private final class UnfilteredPool implements FilteredPool {

        @Override
        public Flux<Passing> passing(Filters filters, String name, Collection<String> skills) {
            return pool.select(Selection.ALL)
                    .flatMapMany(pool::load)
                    .map(cv -> new Passing(
                            cv.cvId(),
                            String.valueOf(cv.identity().name())
                                    .toLowerCase(Locale.ROOT)
                                    .contains(name),
                            (int) cv.merits().skills().stream()
                                    .filter(skill -> skills.contains(String.valueOf(skill.id())))
                                    .count()));
        }

        @Override
        public Flux<UUID> newest(Filters filters, int limit, int offset) {
            return pool.select(Selection.ALL)
                    .flatMapIterable(ids -> ids)
                    .skip(offset)
                    .take(limit);
        }

        @Override
        public Mono<Long> count(Filters filters) {
            return pool.select(Selection.ALL).map(ids -> (long) ids.size());
        }
    }
}
