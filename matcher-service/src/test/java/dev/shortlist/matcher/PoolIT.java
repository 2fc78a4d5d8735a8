package dev.shortlist.matcher;

import static dev.shortlist.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.event.CvEvent;
import dev.shortlist.contracts.event.CvEvent.CvCorrected;
import dev.shortlist.contracts.event.CvEvent.CvDeleted;
import dev.shortlist.contracts.event.CvEvent.CvParsed;
import dev.shortlist.contracts.event.CvEvent.CvReassigned;
import dev.shortlist.contracts.event.CvEvent.CvUploadedAgain;
import dev.shortlist.contracts.event.CvEvent.ReadCv;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PoolIT extends RunningMatcher {

    private final UUID cvId = UUID.randomUUID();
    private final UUID candidate = UUID.randomUUID();
    private final UUID upload = UUID.randomUUID();

    @Test
    void a_parsed_cv_is_kept_with_its_passages_embedded() {
        ingest.announces(parsed(1, CvMother.ada()));

        awaitCv(cvId, 1);
        assertThat(passages())
                .extracting(row -> row.get("section"))
                .containsExactlyInAnyOrder("summary", "experience", "skills");
        assertThat(passages()).extracting(row -> row.get("dimensions")).containsOnly(384);
    }

    @Test
    void the_same_event_twice_has_one_effect() {
        var id = UUID.randomUUID();
        ingest.announces(parsed(1, CvMother.ada()), id);
        ingest.announces(parsed(2, CvMother.silent()), id);
        ingest.announces(new CvUploadedAgain(cvId, candidate, UUID.randomUUID(), Instant.now()));

        eventually(() -> assertThat(uploads()).hasSize(2));
        awaitCv(cvId, 1);
    }

    @Test
    void an_older_version_that_comes_late_changes_nothing() {
        ingest.announces(parsed(3, CvMother.ada()));
        ingest.announces(parsed(2, CvMother.silent()));
        ingest.announces(new CvUploadedAgain(cvId, candidate, UUID.randomUUID(), Instant.now()));

        eventually(() -> assertThat(uploads()).hasSize(2));
        awaitCv(cvId, 3);
        assertThat(passages()).hasSize(3);
    }

    @Test
    void a_correction_replaces_facts_and_passages() {
        ingest.announces(parsed(1, CvMother.ada()));
        ingest.announces(
                new CvCorrected(cvId, candidate, 2, List.of(upload), CvMother.silent(), "rita", Instant.now()));

        awaitCv(cvId, 2);
        assertThat(passages()).hasSize(1);
    }

    @Test
    void a_cv_that_becomes_another_candidates_leaves_one_candidate_with_two_versions() {
        var other = UUID.randomUUID();
        var otherCv = UUID.randomUUID();
        ingest.announces(parsed(1, CvMother.ada()));
        ingest.announces(new CvParsed(otherCv, other, 1, List.of(upload), CvMother.adaInArabic(), Instant.now()));
        awaitCv(cvId, 1);
        awaitCv(otherCv, 1);

        ingest.announces(new CvReassigned(
                cvId, other, candidate, 2, List.of(upload), CvMother.ada(), Instant.EPOCH, "rita", Instant.now()));
        awaitCv(cvId, 2);
        ingest.announces(parsed(1, CvMother.ada()));

        assertThat(database.query("select cv_id from cvs where candidate_id = '%s'".formatted(other)))
                .hasSize(2);
        assertThat(database.query(
                        "select cv_id from current_cvs where candidate_id in ('%s', '%s')".formatted(other, candidate)))
                .hasSize(1);
        assertThat(database.query(
                        "select distinct metadata ->> 'candidate_id' as candidate from cv_passages where cv_id = '%s'"
                                .formatted(cvId)))
                .extracting(row -> row.get("candidate"))
                .containsExactly(other.toString());
    }

    @Test
    void a_deleted_cv_leaves_nothing_and_does_not_come_back() {
        ingest.announces(parsed(1, CvMother.ada()));
        awaitCv(cvId, 1);

        ingest.announces(new CvDeleted(cvId, candidate, Instant.now()));
        ingest.announces(parsed(2, CvMother.ada()));
        ingest.announces(new CvUploadedAgain(cvId, candidate, UUID.randomUUID(), Instant.now()));

        eventually(() -> assertThat(uploads()).hasSize(2));
        assertThat(database.query("select 1 from cvs where cv_id = '%s'".formatted(cvId)))
                .isEmpty();
        assertThat(passages()).isEmpty();
    }

    @Test
    void skips_a_malformed_event_and_reads_the_next() {
        ingest.sendsNonsense(candidate);
        ingest.announces(parsed(1, CvMother.ada()));

        awaitCv(cvId, 1);
        eventually(() -> assertThat(kafka.events(
                        CvEvent.TOPIC + "-dlt", dead -> candidate.toString().equals(dead.key())))
                .hasSize(1));
    }

    private CvParsed parsed(long version, ReadCv cv) {
        return new CvParsed(cvId, candidate, version, List.of(upload), cv, Instant.now());
    }

    private List<Map<String, Object>> passages() {
        return database.query("select section, vector_dims(embedding) as dimensions from cv_passages where cv_id = '%s'"
                .formatted(cvId));
    }

    private List<Map<String, Object>> uploads() {
        return database.query("select upload_id from cv_uploads where cv_id = '%s'".formatted(cvId));
    }
}
