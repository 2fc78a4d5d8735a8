package dev.shortlist.benchmarks.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.cv.Integrity.Verdict;
import dev.shortlist.samples.dataset.Dataset;
import dev.shortlist.samples.dataset.GeneratedFile;
import dev.shortlist.samples.dataset.Truth;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TamperingTest {

    private static final int PEOPLE = 700;
    private static final long SEED = 20_261_126;
    private static final Map<String, GeneratedFile> FILES = files();

    private final WholeWay way = Ways.SHARED;

    private static Map<String, GeneratedFile> files() {
        var files = new HashMap<String, GeneratedFile>();
        Dataset.of(PEOPLE, SEED).forEach(file -> files.put(file.name(), file));
        return files;
    }

    static Stream<GeneratedFile> tampered() {
        return FILES.values().stream()
                .filter(file -> file.truth().tampered() != null)
                .sorted((one, other) -> one.name().compareTo(other.name()));
    }

    @ParameterizedTest
    @MethodSource("tampered")
    void a_tampered_cv_is_found_out_and_scores_what_its_clean_twin_scores(GeneratedFile file) {
        var clean = FILES.get(tampering(file).clean());
        assertThat(clean).isNotNull();
        var job = OwnJob.of(clean.truth());

        var points = way.of(file.bytes(), file.name(), Dataset.RECEIVED, job).orElseThrow();
        var honest = way.of(clean.bytes(), clean.name(), Dataset.RECEIVED, job).orElseThrow();

        assertThat(points.integrity().verdict()).as(tampering(file).kind()).isEqualTo(Verdict.SUSPICIOUS);
        assertThat(honest.integrity().verdict()).isEqualTo(Verdict.CLEAN);
        assertThat(points.ats()).as("ATS, %s", tampering(file).kind()).isEqualTo(honest.ats());
        assertThat(points.match()).as("match, %s", tampering(file).kind()).isEqualTo(honest.match());
    }

    @Test
    void every_way_of_tampering_was_tried() {
        var kinds = new TreeSet<String>();
        tampered().forEach(file -> kinds.add(tampering(file).kind()));

        assertThat(kinds).hasSizeGreaterThanOrEqualTo(10);
    }

    private static Truth.Tampered tampering(GeneratedFile file) {
        var tampering = file.truth().tampered();
        if (tampering == null) {
            throw new IllegalArgumentException(file + " is honest");
        }
        return tampering;
    }
}
