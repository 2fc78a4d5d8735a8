package dev.shortlist.ingest.person.application;

import static dev.shortlist.ingest.fake.Desk.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.contracts.ErrorCode;
import dev.shortlist.contracts.event.AuditEvent.ActionRecorded;
import dev.shortlist.contracts.event.CvEvent.CvReassigned;
import dev.shortlist.contracts.failure.Failure;
import dev.shortlist.contracts.failure.Missing;
import dev.shortlist.ingest.CvMother;
import dev.shortlist.ingest.fake.Desk;
import dev.shortlist.ingest.person.domain.SamePerson;
import dev.shortlist.ingest.upload.domain.IncomingFile.Whole;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MergeCandidatesTest {

    private final Desk desk = new Desk();
    private final UUID english = desk.keeps(new Whole("lina.txt", CvMother.lina("lina.one@example.org")));
    private final UUID arabic = desk.keeps(new Whole("lina-ar.txt", CvMother.linaInArabic("lina.two@example.org")));
    private final UUID former = candidateOf(english);
    private final UUID lina = candidateOf(arabic);

    @Test
    void all_cvs_of_both_are_one_candidates_and_everybody_is_told() {
        var person = merge(english, lina);

        assertThat(person.candidateId()).isEqualTo(lina);
        assertThat(person.former()).isEqualTo(former);
        assertThat(person.cvIds()).containsExactlyInAnyOrder(english, arabic);
        assertThat(desk.outbox.announced(CvReassigned.class)).singleElement().satisfies(event -> {
            assertThat(event.cvId()).isEqualTo(english);
            assertThat(event.key()).isEqualTo(lina.toString());
            assertThat(event.formerCandidateId()).isEqualTo(former);
            assertThat(event.version()).isEqualTo(2);
            assertThat(event.reassignedBy()).isEqualTo("rita");
        });
    }

    @Test
    void who_merged_whom_is_recorded() {
        merge(english, lina);

        assertThat(desk.outbox.announced(ActionRecorded.class))
                .filteredOn(action -> action.action().equals("candidate.merged"))
                .singleElement()
                .satisfies(action -> {
                    assertThat(action.subjectId()).isEqualTo(lina.toString());
                    assertThat(action.details()).containsEntry("merged", former.toString());
                });
    }

    @Test
    void saying_it_again_from_either_side_changes_nothing() {
        merge(english, lina);

        assertThat(merge(english, lina).former()).isNull();
        assertThat(merge(arabic, former).former()).isNull();
        assertThat(desk.outbox.announced(CvReassigned.class)).hasSize(1);
    }

    @Test
    void the_next_cv_with_a_key_of_either_joins_the_one() {
        merge(english, lina);

        var next = desk.keeps(new Whole("lina3.txt", CvMother.cvOf("Lina Haddad", "lina.one@example.org")));

        assertThat(candidateOf(next)).isEqualTo(lina);
    }

    @Test
    void unknown_ids_and_cvs_that_show_nobody_are_refused() {
        var invoice = desk.keeps(new Whole("bill.txt", CvMother.anInvoice()));

        assertThatThrownBy(() -> merge(UUID.randomUUID(), lina)).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> merge(english, UUID.randomUUID())).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> merge(invoice, lina))
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.code()).isEqualTo(ErrorCode.NO_STRUCTURED_CV));
    }

    private SamePerson merge(UUID cvId, UUID candidate) {
        return Objects.requireNonNull(desk.merge.merge(cvId, candidate, "rita").block(SOON));
    }

    private UUID candidateOf(UUID cvId) {
        return Objects.requireNonNull(
                Objects.requireNonNull(desk.cvs.find(cvId).block(SOON)).candidateId());
    }
}
