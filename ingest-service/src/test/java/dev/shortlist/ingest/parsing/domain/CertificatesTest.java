package dev.shortlist.ingest.parsing.domain;

import static dev.shortlist.ingest.parsing.CvTexts.ada;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificatesTest {

    private static final String STUDY = "\nEDUCATION\nBSc Physics, University of Leeds, 2008 - 2011\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lighthouse Keeping Permit — Skerry Board — issued Mar 2021 — ID 22871",
                "Lighthouse Keeping Permit, Skerry Board, 2019",
                "Lighthouse Keeping Permit | Skerry Board | 2019",
                "Lighthouse Keeping Permit, expires May 2031",
                "Lighthouse Keeping Permit, Skerry Lighthouse Academy"
            })
    void the_issuer_is_no_part_of_a_certificate(String line) {
        assertThat(ada("CERTIFICATIONS\n" + line + "\n" + STUDY).cv().certifications())
                .containsExactly("Lighthouse Keeping Permit");
    }

    @Test
    void a_level_is_part_of_a_certificate() {
        assertThat(ada("CERTIFICATIONS\nCloud Keeper – Associate, 2021\n" + STUDY)
                        .cv()
                        .certifications())
                .containsExactly("Cloud Keeper – Associate");
    }
}
