package dev.shortlist.benchmarks.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.samples.dataset.Dataset;
import dev.shortlist.samples.dataset.GeneratedFile;
import dev.shortlist.samples.dataset.RenamedPair;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FairnessTest {

    private static final int PAIRS = 200;
    private static final long SEED = 20_261_126;

    private final WholeWay way = Ways.SHARED;

    static Stream<RenamedPair> pairs() {
        return Dataset.renamed(PAIRS, SEED);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void another_name_and_other_pronouns_move_no_score(RenamedPair pair) {
        var job = OwnJob.of(pair.first().truth());

        var first = way.of(pair.first().bytes(), pair.first().name(), Dataset.RECEIVED, job);
        var second = way.of(pair.second().bytes(), pair.second().name(), Dataset.RECEIVED, job);

        assertThat(first).as("read").isPresent();
        assertThat(name(pair.first())).isNotEqualTo(name(pair.second()));
        assertThat(second).isEqualTo(first);
    }

    private static String name(GeneratedFile file) {
        return file.truth().name();
    }
}
