package dev.shortlist.ingest.parsing.application;

import static dev.shortlist.ingest.parsing.CvTexts.HINTS;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.ErrorCode;
import dev.shortlist.contracts.cv.Experience;
import dev.shortlist.ingest.parsing.application.FileReading.Parsed;
import dev.shortlist.ingest.parsing.application.FileReading.Refused;
import dev.shortlist.ingest.parsing.application.Files.Placed;
import dev.shortlist.ingest.parsing.domain.ParsedCv;
import dev.shortlist.reader.Budget;
import dev.shortlist.reader.Document;
import dev.shortlist.reader.DocumentReader;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ParseCvTest {

    private static final String TEXT = """
            Ada Marsh
            ada.marsh@example.com

            Experience
            Nurse, Harbour Hospital, 2014 - 2018
            - Cared for patients

            Education
            BSc Nursing, University of Leeds, 2013
            """;

    private final ParseCv parse = new ParseCv(new DocumentReader());

    @Test
    void a_text_file_is_read() {
        assertThat(parsed(TEXT.getBytes(UTF_8)).cv().personalInfo().name()).isEqualTo("Ada Marsh");
    }

    @Test
    void a_pdf_with_a_sidebar_is_read_and_its_evidence_has_boxes() {
        var cv = parsed(Files.pdf(List.of(
                new Placed(220, 740, 22, true, "Ada Marsh"),
                new Placed(30, 700, 13, true, "Contact"),
                new Placed(30, 680, 9, false, "ada.marsh@example.com"),
                new Placed(30, 665, 9, false, "+44 20 7946 0958"),
                new Placed(30, 630, 13, true, "Skills"),
                new Placed(30, 612, 9, false, "First aid"),
                new Placed(30, 598, 9, false, "Triage"),
                new Placed(30, 584, 9, false, "Excel"),
                new Placed(220, 700, 13, true, "Experience"),
                new Placed(220, 680, 10, true, "Head Nurse"),
                new Placed(440, 680, 10, false, "June 2018 - May 2022"),
                new Placed(220, 666, 10, false, "Harbour Hospital, Leeds"),
                new Placed(230, 652, 10, false, "\u2022 Cut waiting time by 30% in a ward with many"),
                new Placed(238, 638, 10, false, "patients and few nurses"),
                new Placed(230, 624, 10, false, "\u2022 Trained 12 colleagues"),
                new Placed(220, 606, 10, true, "Nurse"),
                new Placed(440, 606, 10, false, "May 2014 - May 2018"),
                new Placed(220, 592, 10, false, "City Clinic, London"),
                new Placed(230, 578, 10, false, "\u2022 Cared for patients after surgery"),
                new Placed(220, 548, 13, true, "Education"),
                new Placed(220, 530, 10, false, "BSc Nursing, University of Leeds"),
                new Placed(440, 530, 10, false, "2010 - 2013"))));

        assertThat(cv.cv().personalInfo().name()).isEqualTo("Ada Marsh");
        assertThat(cv.cv().personalInfo().email()).isEqualTo("ada.marsh@example.com");
        assertThat(cv.cv().experience()).extracting(Experience::title).containsExactly("Head Nurse", "Nurse");
        assertThat(cv.cv().experience())
                .extracting(Experience::company)
                .containsExactly("Harbour Hospital", "City Clinic");
        assertThat(cv.cv().experience().getFirst().achievements())
                .containsExactly(
                        "Cut waiting time by 30% in a ward with many patients and few nurses", "Trained 12 colleagues");
        assertThat(cv.cv().education().getFirst().school()).isEqualTo("University of Leeds");
        assertThat(cv.evidence().get("personal_info.email")).satisfies(proof -> {
            assertThat(proof.boxes()).hasSize(1);
            assertThat(proof.boxes().getFirst().x()).isBetween(29.0, 31.0);
        });
        assertThat(cv.evidence().get("experience[0].achievements[0]"))
                .satisfies(proof -> assertThat(proof.boxes()).hasSize(2));
    }

    @Test
    void a_word_file_with_a_table_of_positions_is_read() {
        var cv = parsed(Files.docx(
                List.of("Ada Marsh", "ada.marsh@example.com", "Work Experience"),
                List.of(
                        List.of("Company", "Title", "Dates"),
                        List.of("Harbour Hospital", "Head Nurse", "06/2018 - 05/2022"),
                        List.of("City Clinic", "Nurse", "05/2014 - 05/2018")),
                List.of("Education", "BSc Nursing, University of Leeds, 2013")));

        assertThat(cv.cv().experience()).extracting(Experience::title).containsExactly("Head Nurse", "Nurse");
        assertThat(cv.cv().experience())
                .extracting(Experience::company)
                .containsExactly("Harbour Hospital", "City Clinic");
        assertThat(cv.cv().experience()).extracting(Experience::end).containsExactly("2022-05", "2018-05");
        assertThat(cv.cv().education()).hasSize(1);
    }

    @Test
    void every_refusal_has_its_code_and_says_what_to_do() {
        refuses(new byte[0], ErrorCode.FILE_EMPTY);
        refuses("{\\rtf1 Ada Marsh}".getBytes(UTF_8), ErrorCode.UNSUPPORTED_FILE_TYPE);
        refuses(Files.lockedPdf(), ErrorCode.FILE_ENCRYPTED);
        refuses(Files.emptyPdf(), ErrorCode.TEXT_NOT_EXTRACTABLE);
        refuses(Arrays.copyOf("%PDF-1.7 and no more".getBytes(UTF_8), 400), ErrorCode.FILE_CORRUPT);
        refuses("Shopping: milk, bread, eggs".getBytes(UTF_8), ErrorCode.NOT_A_CV);
    }

    @Test
    void what_would_cost_too_much_is_refused() {
        var small = new Budget(100, 1, 100, 10, 10, 1000, 1000, Duration.ofSeconds(1));

        assertThat(new ParseCv(new DocumentReader(small)).parse(TEXT.getBytes(UTF_8), HINTS))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(ErrorCode.TOO_COMPLEX));
    }

    private void refuses(byte[] bytes, ErrorCode code) {
        assertThat(parse.parse(bytes, HINTS)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.reason()).isNotBlank();
            assertThat(refused.suggestedAction()).isNotBlank();
        });
    }

    private ParsedCv parsed(byte[] bytes) {
        return switch (parse.parse(bytes, HINTS)) {
            case Parsed(var cv) -> cv;
            case Refused refused -> throw new AssertionError("refused: " + refused);
        };
    }

    @Test
    void a_scan_is_read_as_a_less_sure_cv_where_pictures_can_be_read() {
        var document = Document.ofText(TEXT);
        var plain = (Parsed) parse.parse(TEXT.getBytes(UTF_8), HINTS);

        assertThat(new ParseCv(new DocumentReader(), images(true, document)).parse(Files.emptyPdf(), HINTS))
                .isInstanceOfSatisfying(Parsed.class, scanned -> {
                    assertThat(scanned.cv().cv()).isEqualTo(plain.cv().cv());
                    assertThat(scanned.cv().shape().ofScan()).isTrue();
                    assertThat(plain.cv().shape().ofScan()).isFalse();
                    scanned.cv()
                            .evidence()
                            .forEach((path, proof) -> assertThat(proof.confidence())
                                    .isLessThan(Objects.requireNonNull(
                                                    plain.cv().evidence().get(path))
                                            .confidence()));
                });
    }

    @Test
    void a_scan_that_nobody_can_read_is_refused_with_what_would_help() {
        var bare = new ParseCv(new DocumentReader(), images(false, null)).parse(Files.emptyPdf(), HINTS);
        var able = new ParseCv(new DocumentReader(), images(true, null)).parse(Files.emptyPdf(), HINTS);

        assertThat(bare).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo(ErrorCode.TEXT_NOT_EXTRACTABLE);
            assertThat(refused.suggestedAction()).contains("file with text", "Tesseract");
        });
        assertThat(able)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.suggestedAction()).doesNotContain("Tesseract"));
    }

    private static ImageText images(boolean available, @Nullable Document read) {
        return new ImageText() {
            @Override
            public boolean isAvailable() {
                return available;
            }

            @Override
            public Optional<Document> read(byte[] bytes) {
                return Optional.ofNullable(read);
            }
        };
    }
}
