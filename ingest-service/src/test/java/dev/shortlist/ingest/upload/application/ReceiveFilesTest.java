package dev.shortlist.ingest.upload.application;

import static dev.shortlist.ingest.fake.Desk.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.contracts.ErrorCode;
import dev.shortlist.contracts.event.CvEvent.CvParsed;
import dev.shortlist.contracts.event.CvEvent.CvRefused;
import dev.shortlist.contracts.event.CvEvent.CvUploadedAgain;
import dev.shortlist.contracts.event.UploadEvent.CvReceived;
import dev.shortlist.contracts.failure.Failure;
import dev.shortlist.contracts.failure.Invalid;
import dev.shortlist.ingest.CvMother;
import dev.shortlist.ingest.cv.application.CvNews;
import dev.shortlist.ingest.cv.domain.CvStatus;
import dev.shortlist.ingest.fake.Desk;
import dev.shortlist.ingest.upload.domain.IncomingFile;
import dev.shortlist.ingest.upload.domain.IncomingFile.BadArchive;
import dev.shortlist.ingest.upload.domain.IncomingFile.Oversized;
import dev.shortlist.ingest.upload.domain.IncomingFile.Whole;
import dev.shortlist.ingest.upload.domain.UploadItem.Status;
import dev.shortlist.starter.run.RunStatus;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReceiveFilesTest {

    private static final IncomingFile ADA = new Whole("ada.txt", CvMother.ada());

    private final Desk desk = new Desk();

    @Test
    void an_accepted_file_becomes_work_for_the_parsers() {
        var upload = desk.receives(ADA);

        var item = upload.items().getFirst();
        assertThat(item.status()).isEqualTo(Status.ACCEPTED);
        assertThat(desk.outbox.announced(CvReceived.class))
                .singleElement()
                .satisfies(event -> assertThat(event.cvId()).isEqualTo(item.cvId()));
        assertThat(statusOf(upload.uploadId())).isEqualTo(RunStatus.QUEUED);
    }

    @Test
    void what_is_refused_is_told_and_never_announced() {
        var upload = desk.receives(
                new Oversized("big.pdf", 15L << 20),
                new Whole("none.pdf", new byte[0]),
                new Whole("tool.exe", new byte[] {'M', 'Z', 0, 1, 2, 3}),
                new BadArchive("bomb.zip", true, "it holds too much"),
                new BadArchive("torn.zip", false, "it is torn"),
                new Whole(
                        "fat.txt",
                        "x".repeat((int) Desk.MAX_FILE + 1).getBytes(java.nio.charset.StandardCharsets.UTF_8)));

        assertThat(upload.items())
                .extracting(item -> Objects.requireNonNull(item.error()).code())
                .containsExactly(
                        ErrorCode.FILE_TOO_LARGE,
                        ErrorCode.FILE_EMPTY,
                        ErrorCode.UNSUPPORTED_FILE_TYPE,
                        ErrorCode.TOO_COMPLEX,
                        ErrorCode.FILE_CORRUPT,
                        ErrorCode.FILE_TOO_LARGE);
        assertThat(Objects.requireNonNull(upload.items().getFirst().error()).details())
                .containsEntry("your_size", "15MB");
        assertThat(desk.outbox.announced()).isEmpty();
        assertThat(statusOf(upload.uploadId())).isEqualTo(RunStatus.DONE);
        assertThat(desk.runs.told(upload.uploadId())).hasSize(6);
    }

    @Test
    void an_upload_without_files_is_refused() {
        assertThatThrownBy(desk::receives).isInstanceOf(Invalid.class);
    }

    @Test
    void a_cv_that_was_read_is_announced_and_ends_its_upload() {
        var upload = desk.receives(ADA, new Whole("bill.txt", CvMother.anInvoice()));

        desk.readsAll(upload);
        desk.readsAll(upload);

        assertThat(desk.outbox.announced(CvParsed.class)).singleElement().satisfies(event -> {
            assertThat(event.uploadIds()).containsExactly(upload.uploadId());
            assertThat(event.cv().structuredData().personalInfo().name()).isEqualTo("Ada Marlow");
            assertThat(event.cv().evidence().values())
                    .allSatisfy(proof -> assertThat(proof.boxes()).isEmpty());
        });
        assertThat(desk.outbox.announced(CvRefused.class))
                .singleElement()
                .satisfies(event -> assertThat(event.errorCode()).isEqualTo(ErrorCode.NOT_A_CV));
        assertThat(statusOf(upload.uploadId())).isEqualTo(RunStatus.DONE);
    }

    @Test
    void the_same_bytes_again_join_the_new_upload_to_the_known_cv() {
        var first = desk.receives(ADA);
        desk.readsAll(first);

        var second = desk.receives(ADA, ADA);

        assertThat(second.items()).extracting(item -> item.status()).containsOnly(Status.DUPLICATE);
        assertThat(second.items())
                .extracting(item -> item.cvId())
                .containsOnly(first.items().getFirst().cvId());
        assertThat(desk.outbox.announced(CvUploadedAgain.class)).isNotEmpty();
        assertThat(statusOf(second.uploadId())).isEqualTo(RunStatus.DONE);
    }

    @Test
    void bytes_that_still_wait_for_a_parser_are_not_announced_again() {
        desk.receives(ADA);

        var second = desk.receives(ADA);

        assertThat(desk.outbox.announced())
                .hasOnlyElementsOfType(CvReceived.class)
                .hasSize(1);
        assertThat(statusOf(second.uploadId())).isEqualTo(RunStatus.QUEUED);
    }

    @Test
    void an_upload_is_found_with_the_news_of_each_file() {
        var upload = desk.receives(ADA, new Whole("none.pdf", new byte[0]));
        desk.readsAll(upload);

        var found = Objects.requireNonNull(desk.find.find(upload.uploadId()).block(SOON));

        assertThat(found.items()).extracting(CvNews::status).containsExactly(CvStatus.PARSED, CvStatus.REFUSED);
        assertThat(found.items().getFirst().atsScore()).isPositive();
        assertThat(desk.find.find(UUID.randomUUID()).block(SOON)).isNull();
    }

    @Test
    void analyzing_reads_and_keeps_nothing() {
        var content = Objects.requireNonNull(desk.analyze.analyze(ADA, false).block(SOON));

        assertThat(content.structuredData().personalInfo().name()).isEqualTo("Ada Marlow");
        assertThat(desk.outbox.announced()).isEmpty();
        assertThatThrownBy(() -> desk.analyze
                        .analyze(new Oversized("big.pdf", 1L << 30), false)
                        .block(SOON))
                .isInstanceOf(Failure.class);
        assertThatThrownBy(() -> desk.analyze
                        .analyze(new Whole("bill.txt", CvMother.anInvoice()), false)
                        .block(SOON))
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.code()).isEqualTo(ErrorCode.NOT_A_CV));
    }

    private RunStatus statusOf(UUID upload) {
        return Objects.requireNonNull(desk.runs.find(upload).block(SOON)).status();
    }
}
