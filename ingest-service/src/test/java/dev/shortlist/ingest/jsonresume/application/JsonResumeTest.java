package dev.shortlist.ingest.jsonresume.application;

import static dev.shortlist.ingest.fake.Desk.SOON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.contracts.ErrorCode;
import dev.shortlist.contracts.cv.StructuredCv;
import dev.shortlist.contracts.event.CvEvent.CvParsed;
import dev.shortlist.contracts.failure.Failure;
import dev.shortlist.contracts.failure.Missing;
import dev.shortlist.ingest.CvMother;
import dev.shortlist.ingest.cv.domain.CvStatus;
import dev.shortlist.ingest.cv.domain.KeptCv;
import dev.shortlist.ingest.fake.Desk;
import dev.shortlist.ingest.jsonresume.application.ImportResume.Document;
import dev.shortlist.ingest.jsonresume.application.ImportResume.Imported;
import dev.shortlist.ingest.upload.domain.IncomingFile.Whole;
import dev.shortlist.starter.json.WireFormat;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;

class JsonResumeTest {

    private static final String ADA = """
            {"basics": {"name": "Ada Marlow", "email": "ada.marlow@example.org"},
             "work": [{"name": "Orbit Travel", "position": "Engineer", "startDate": "2019-01", "endDate": "2020-02",
                       "highlights": ["Built booking services in Java"]}],
             "skills": [{"name": "Java"}], "interests": [{"name": "Chess"}]}
            """;

    private final Desk desk = new Desk();

    @Test
    void a_document_is_a_cv_that_was_read_scored_proven_and_announced() {
        var imported = imports(ADA);

        var content = Objects.requireNonNull(imported.cv().content());
        assertThat(imported.cv().status()).isEqualTo(CvStatus.PARSED);
        assertThat(imported.cv().kind()).isEqualTo("json");
        assertThat(content.ats().score()).isPositive();
        assertThat(content.features().totalYearsExperience()).isEqualTo(1.2);
        content.evidence()
                .forEach((path, proof) -> assertThat(told(imported)).as(path).contains(proof.quote()));
        assertThat(content.evidence()).containsKeys("personal_info.email", "experience[0].company", "skills[0]");
        assertThat(desk.outbox.announced(CvParsed.class))
                .singleElement()
                .satisfies(event -> assertThat(event.cv().engine()).isEqualTo("json-resume"));
        assertThat(imported.losses()).hasSize(1);
    }

    @Test
    void the_same_bytes_are_one_cv_and_the_same_address_one_candidate() {
        var file = desk.keeps(new Whole("ada.txt", CvMother.ada()));
        var first = imports(ADA);
        var again = imports(ADA);

        assertThat(again.cv().cvId()).isEqualTo(first.cv().cvId()).isNotEqualTo(file);
        assertThat(again.losses()).isEqualTo(first.losses());
        assertThat(first.cv().candidateId()).isEqualTo(kept(file).candidateId());
        assertThat(desk.outbox.announced(CvParsed.class)).hasSize(2);
    }

    @Test
    void bytes_that_wait_for_a_parser_as_a_file_are_read_once_and_their_upload_is_told() {
        var upload = desk.receives(new Whole("ada.txt", ADA.getBytes(UTF_8)));

        imports(ADA);
        desk.readsAll(upload);

        assertThat(desk.outbox.announced(CvParsed.class)).hasSize(1);
        assertThat(Objects.requireNonNull(desk.runs.find(upload.uploadId()).block(SOON))
                        .progress()
                        .done())
                .isEqualTo(1);
    }

    @Test
    void an_export_comes_back_as_it_was() {
        var cvId = desk.keeps(new Whole("ada.txt", CvMother.ada()));
        var once = export(cvId);

        var imported = imports(once);
        var twice = export(imported.cv().cvId());

        assertThat(imported.losses()).isEmpty();
        assertThat(Objects.requireNonNull(imported.cv().content()).structuredData())
                .isEqualTo(Objects.requireNonNull(kept(cvId).content()).structuredData());
        assertThat(withoutMeta(twice)).isEqualTo(withoutMeta(once));
    }

    @Test
    void without_our_extension_all_that_the_standard_says_comes_back() {
        var once = withoutMeta(export(desk.keeps(new Whole("ada.txt", CvMother.ada()))));

        var imported = imports(WireFormat.mapper().writeValueAsString(once));

        assertThat(withoutMeta(export(imported.cv().cvId()))).isEqualTo(once);
        assertThat(imported.losses()).isEmpty();
    }

    @Test
    void an_export_says_what_the_standard_can_not() {
        var document = WireFormat.mapper().readTree(export(desk.keeps(new Whole("ada.txt", CvMother.ada()))));

        assertThat(document.at("/meta/shortlist/losses").findValuesAsString("path"))
                .contains("/skills/0");
        assertThat(document.at("/meta/shortlist/evidence")).isNotEmpty();
        assertThat(document.at("/meta/shortlist/engine").asString()).isEqualTo("rules");
        assertThat(document.at("/work/0/startDate").asString()).isEqualTo("2020-03");
    }

    @Test
    void a_document_about_nobody_is_no_cv_and_a_cv_that_says_nothing_no_document() {
        var invoice = desk.keeps(new Whole("bill.txt", CvMother.anInvoice()));

        assertThatThrownBy(() -> imports("{}"))
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.code()).isEqualTo(ErrorCode.NOT_A_CV));
        assertThatThrownBy(() -> export(invoice))
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.code()).isEqualTo(ErrorCode.NO_STRUCTURED_CV));
        assertThatThrownBy(() -> export(UUID.randomUUID())).isInstanceOf(Missing.class);
    }

    @Test
    void a_document_that_tells_more_than_a_cv_does_is_refused() {
        var line = "\"" + "word ".repeat(1900) + "\"";
        var highlights = String.join(",", Collections.nCopies(12, line));

        assertThatThrownBy(() -> imports("{\"work\": [{\"highlights\": [" + highlights + "]}]}"))
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.code()).isEqualTo(ErrorCode.TOO_COMPLEX));
    }

    private Imported imports(String document) {
        var json = WireFormat.mapper();
        var ours = json.readTree(document).at("/meta/shortlist/structured_data");
        var sending = new KeptCv.Sending(
                UUID.randomUUID(), "rita", Instant.parse("2026-11-20T08:00:00Z"), "json-resume", false);
        return Objects.requireNonNull(desk.imports
                .receive(
                        new Document(
                                document.getBytes(UTF_8),
                                json.readValue(document, new TypeReference<>() {}),
                                ours.isObject() ? json.treeToValue(ours, StructuredCv.class) : null),
                        new Delivery(UUID.randomUUID(), sending))
                .block(SOON));
    }

    private String export(UUID cvId) {
        return WireFormat.mapper().writeValueAsString(desk.exports.export(cvId).block(SOON));
    }

    private KeptCv kept(UUID cvId) {
        return Objects.requireNonNull(desk.cvs.find(cvId).block(SOON));
    }

    private static String told(Imported imported) {
        return Objects.requireNonNull(imported.cv().content()).sections().toString();
    }

    private static Map<String, Object> withoutMeta(String document) {
        Map<String, Object> fields = WireFormat.mapper().readValue(document, new TypeReference<>() {});
        fields.remove("meta");
        return fields;
    }
}
