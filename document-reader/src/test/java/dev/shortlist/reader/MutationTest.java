package dev.shortlist.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Whatever is done to the bytes of a file, or to the XML, streams and dictionaries inside it: no harm, same answer.
class MutationTest {

    private static final int MUTATIONS = 21_000;
    private static final long SEED = 20261126;
    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final int READ_TWICE_EVERY = 10;

    private final DocumentReader reader = new DocumentReader();

    @Test
    void mutated_files_are_read_or_refused_within_limits_and_their_spans_agree() {
        reader.warmUp();
        List<Seed> seeds = Seeds.all();

        IntStream.range(0, MUTATIONS).parallel().forEach(i -> {
            var random = new Random(SEED + i);
            Seed seed = seeds.get(i % seeds.size());
            assertHarmless(seed.name() + ", mutation " + i, seed.mutated(random), i % READ_TWICE_EVERY == 0);
        });
    }

    @Test
    void the_seeds_themselves_give_text() {
        Seeds.all()
                .forEach(seed -> assertThat(Readings.document(seed.whole()).text())
                        .as(seed.name())
                        .contains("Ada"));
    }

    private void assertHarmless(String name, byte[] bytes, boolean twice) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        Reading reading = read(name, bytes);
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start))
                .as(name)
                .isLessThan(LIMIT);
        if (twice) {
            assertThat(reader.read(bytes)).as(name).isEqualTo(reading);
        }
        if (reading instanceof Reading.Readable(var document)) {
            assertSpansAgree(name, document);
        }
    }

    private Reading read(String name, byte[] bytes) {
        try {
            return reader.read(bytes);
        } catch (RuntimeException | Error thrown) {
            throw new AssertionError(name + " has thrown", thrown);
        }
    }

    private static void assertSpansAgree(String name, Document document) {
        for (Line line : document.lines()) {
            assertThat(document.text().substring(line.start(), line.end()))
                    .as(name)
                    .isEqualTo(line.text());
        }
        for (Word word : document.words()) {
            assertThat(word.start()).as(name).isBetween(0, word.end());
            assertThat(word.end()).as(name).isLessThanOrEqualTo(document.text().length());
        }
        for (Link link : document.links()) {
            assertThat(link.start()).as(name).isBetween(0, link.end());
            assertThat(link.end()).as(name).isLessThanOrEqualTo(document.text().length());
        }
    }
}
