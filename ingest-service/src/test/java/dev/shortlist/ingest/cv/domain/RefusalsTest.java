package dev.shortlist.ingest.cv.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.ErrorCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalsTest {

    @ParameterizedTest
    @CsvSource({
        "FILE_ENCRYPTED, password",
        "FILE_CORRUPT, damaged",
        "FILE_EMPTY, empty",
        "UNSUPPORTED_FILE_TYPE, not supported",
        "TEXT_NOT_EXTRACTABLE, no text",
        "NOT_A_CV, not look like a CV",
        "TOO_COMPLEX, too complex",
        "INTERNAL, can not be read"
    })
    void each_reason_has_words_for_people(ErrorCode code, String words) {
        var refusal = Refusals.unreadable(code, "cv.pdf", "why", "what to do");

        assertThat(refusal.title()).contains(words);
        assertThat(refusal.detail()).isEqualTo("cv.pdf: why");
    }
}
