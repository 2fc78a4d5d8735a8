package dev.shortlist.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HostileFilesPropertyTest {

    private static final Duration LIMIT = Duration.ofSeconds(2);

    private final DocumentReader reader = new DocumentReader();

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
}
