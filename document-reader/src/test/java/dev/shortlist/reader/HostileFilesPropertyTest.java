package dev.shortlist.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HostileFilesPropertyTest {

    private static final int MUTATIONS = 2_000;
    private static final Duration LIMIT = Duration.ofSeconds(4);

    private final DocumentReader reader = new DocumentReader();

    @Test
    void whatever_is_done_to_a_file_it_is_read_or_refused() {
        List<byte[]> originals = new ArrayList<>(Corpus.own().values());
        var random = new Random(20261120);
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] mutated = mutated(originals.get(i % originals.size()), random);

            assertWithinLimits("mutation " + i, mutated);
        }
    }

    @Test
    void the_same_bytes_give_the_same_reading() {
        Corpus.own().values().forEach(bytes -> assertThat(reader.read(bytes)).isEqualTo(reader.read(bytes)));
    }

    @TestFactory
    Stream<DynamicTest> every_hostile_file_is_read_or_refused_within_limits() {
        var files = Corpus.own();
        files.putAll(Corpus.fixtures("hostile", ""));
        return files.entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getKey(), () -> assertWithinLimits(file.getKey(), file.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> every_cv_gives_text() {
        var files = Corpus.own();
        files.putAll(Corpus.fixtures("cvs", ".pdf"));
        files.putAll(Corpus.fixtures("arabic_pdf", ".pdf"));
        return files.entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getKey(),
                        () -> assertThat(Readings.document(file.getValue()).text())
                                .isNotBlank()));
    }

    private void assertWithinLimits(String name, byte[] bytes) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();

        Reading reading = reader.read(bytes);

        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start))
                .as(name)
                .isLessThan(LIMIT);
        if (reading instanceof Reading.Readable(var document)) {
            assertSpansAgree(name, document);
        }
    }

    private static void assertSpansAgree(String name, Document document) {
        for (Line line : document.lines()) {
            assertThat(document.text().substring(line.start(), line.end()))
                    .as(name)
                    .isEqualTo(line.text());
        }
        for (Word word : document.words()) {
            assertThat(word.end())
                    .as(name)
                    .isBetween(word.start(), document.text().length());
        }
    }

    private static byte[] mutated(byte[] original, Random random) {
        byte[] bytes = original.clone();
        int changes = 1 + random.nextInt(20);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> bytes[at] = (byte) "0123456789<>[]()/% ".charAt(random.nextInt(19));
                default ->
                    System.arraycopy(
                            original, random.nextInt(original.length - 8), bytes, Math.min(at, bytes.length - 8), 8);
            }
        }
        return random.nextInt(10) == 0 ? java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }
}
