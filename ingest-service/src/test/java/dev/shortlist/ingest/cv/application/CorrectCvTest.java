package dev.shortlist.ingest.cv.application;

import static dev.shortlist.ingest.fake.Desk.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.contracts.ErrorCode;
import dev.shortlist.contracts.cv.StructuredCv;
import dev.shortlist.contracts.event.AuditEvent.ActionRecorded;
import dev.shortlist.contracts.event.CvEvent.CvCorrected;
import dev.shortlist.contracts.failure.Failure;
import dev.shortlist.contracts.failure.Missing;
import dev.shortlist.ingest.CvMother;
import dev.shortlist.ingest.fake.Desk;
import dev.shortlist.ingest.upload.domain.IncomingFile.Whole;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CorrectCvTest {

    private final Desk desk = new Desk();

    @Test
    void a_correction_changes_figures_score_and_evidence_of_what_it_touched() {
        var cvId = desk.keeps(new Whole("ada.txt", CvMother.ada()));
        var before = content(cvId);

        desk.correct.correct(cvId, "rita", CorrectCvTest::withoutExperience).block(SOON);

        var after = content(cvId);
        assertThat(after.features().totalYearsExperience()).isZero();
        assertThat(after.ats().score()).isLessThan(before.ats().score());
        assertThat(after.evidence().keySet()).noneMatch(path -> path.startsWith("experience["));
        assertThat(after.evidence()).containsKey("personal_info.email");
        assertThat(after.textHash()).isEqualTo(before.textHash());
    }

    @Test
    void a_correction_is_announced_with_a_higher_version_and_audited_without_values() {
        var cvId = desk.keeps(new Whole("ada.txt", CvMother.ada()));

        desk.correct.correct(cvId, "rita", CorrectCvTest::withoutExperience).block(SOON);

        assertThat(desk.outbox.announced(CvCorrected.class)).singleElement().satisfies(event -> {
            assertThat(event.version()).isEqualTo(2);
            assertThat(event.correctedBy()).isEqualTo("rita");
        });
        assertThat(desk.outbox.announced(ActionRecorded.class))
                .singleElement()
                .satisfies(action -> assertThat(action.details()).containsEntry("fields", "experience"));
    }

    @Test
    void only_a_cv_that_was_read_can_be_corrected() {
        var invoice = desk.keeps(new Whole("bill.txt", CvMother.anInvoice()));

        assertThatThrownBy(() -> desk.correct.correct(invoice, "rita", cv -> cv).block(SOON))
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.code()).isEqualTo(ErrorCode.NO_STRUCTURED_CV));
        assertThatThrownBy(() -> desk.correct
                        .correct(UUID.randomUUID(), "rita", cv -> cv)
                        .block(SOON))
                .isInstanceOf(Missing.class);
    }

    private dev.shortlist.ingest.cv.domain.CvContent content(UUID cvId) {
        return Objects.requireNonNull(
                Objects.requireNonNull(desk.cvs.find(cvId).block(SOON)).content());
    }

    private static StructuredCv withoutExperience(StructuredCv cv) {
        return new StructuredCv(
                cv.personalInfo(),
                cv.summary(),
                List.of(),
                cv.education(),
                cv.skills(),
                cv.languages(),
                cv.certifications(),
                cv.projects(),
                cv.achievements());
    }
}
