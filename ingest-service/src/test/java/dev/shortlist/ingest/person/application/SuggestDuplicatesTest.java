package dev.shortlist.ingest.person.application;

import static dev.shortlist.ingest.fake.Desk.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.contracts.ErrorCode;
import dev.shortlist.contracts.failure.Failure;
import dev.shortlist.contracts.failure.Missing;
import dev.shortlist.ingest.CvMother;
import dev.shortlist.ingest.fake.Desk;
import dev.shortlist.ingest.person.domain.Suggestion;
import dev.shortlist.ingest.upload.domain.IncomingFile.Whole;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SuggestDuplicatesTest {

    private final Desk desk = new Desk();

    @Test
    void her_other_self_is_suggested_with_all_its_cvs_and_the_reasons() {
        var lina = desk.keeps(new Whole("lina.txt", CvMother.lina("lina.one@example.org")));
        var arabic = desk.keeps(new Whole("lina-ar.txt", CvMother.linaInArabic("lina.two@example.org")));
        var newer = desk.keeps(new Whole("lina-two.txt", CvMother.lina("lina.two@example.org")));
        desk.keeps(new Whole("ada.txt", CvMother.ada()));

        assertThat(suggestions(lina)).singleElement().satisfies(suggestion -> {
            assertThat(suggestion.cvIds()).containsExactlyInAnyOrder(arabic, newer);
            assertThat(suggestion.likeness().score()).isGreaterThan(0.9);
            assertThat(suggestion.likeness().reasons()).isNotEmpty();
        });
    }

    @Test
    void nobody_is_suggested_for_herself() {
        var lina = desk.keeps(new Whole("lina.txt", CvMother.lina("lina@example.org")));
        desk.keeps(new Whole("lina-ar.txt", CvMother.linaInArabic("lina@example.org")));

        assertThat(suggestions(lina)).isEmpty();
    }

    @Test
    void twins_in_two_scripts_find_each_other() {
        var english = desk.keeps(new Whole("lina.txt", CvMother.lina("lina.one@example.org")));
        var arabic = desk.keeps(new Whole("lina-ar.txt", CvMother.linaInArabic("lina.two@example.org")));

        assertThat(suggestions(english)).flatExtracting(Suggestion::cvIds).containsExactly(arabic);
        assertThat(suggestions(arabic)).flatExtracting(Suggestion::cvIds).containsExactly(english);
    }

    @Test
    void only_a_cv_that_was_read_shows_somebody() {
        var invoice = desk.keeps(new Whole("bill.txt", CvMother.anInvoice()));

        assertThatThrownBy(() -> suggestions(invoice))
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.code()).isEqualTo(ErrorCode.NO_STRUCTURED_CV));
        assertThatThrownBy(() -> suggestions(UUID.randomUUID())).isInstanceOf(Missing.class);
    }

    private List<Suggestion> suggestions(UUID cvId) {
        return Objects.requireNonNull(desk.suggest.suggest(cvId).block(SOON));
    }
}
