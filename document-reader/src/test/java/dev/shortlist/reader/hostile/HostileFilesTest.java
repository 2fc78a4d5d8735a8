package dev.shortlist.reader.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.reader.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// One process of 128 MB reads every hostile file: memory beyond that, or a death of the process, fails the file.
class HostileFilesTest {

    private static final long MOST_CPU_MILLIS = 2_000;
    private static final int FEWEST_FILES = 200;
    private static final String STACK_OVERFLOW = "The file is nested too deep to be a CV.";

    @TempDir
    static Path folder;

    private static Trap trap;
    private static final List<String> names = new ArrayList<>();
    private static final Map<String, Outcome> outcomes = new LinkedHashMap<>();

    @BeforeAll
    static void read_all() throws IOException, InterruptedException {
        trap = new Trap(folder);
        Path files = Files.createDirectory(folder.resolve("files"));
        for (HostileFile file : HostileSet.all(trap)) {
            names.add(file.name());
            Files.write(files.resolve(file.name()), file.bytes());
        }
        Path output = folder.resolve("outcomes");
        Process child = process(files).redirectOutput(output.toFile()).start();
        assertThat(child.waitFor()).as("exit of the reading process").isZero();
        Files.readAllLines(output).stream().map(Outcome::of).forEach(outcome -> outcomes.put(outcome.name(), outcome));
    }

    @AfterAll
    static void close() throws IOException {
        trap.close();
    }

    @TestFactory
    Stream<DynamicTest> each_is_read_or_refused_within_limits_and_good_files_are_read_after_it() {
        return names.stream().map(name -> DynamicTest.dynamicTest(name, () -> assertHarmless(outcome(name))));
    }

    @Test
    void none_has_called_outside() {
        assertThat(trap.callers()).isZero();
    }

    @Test
    void they_are_many() {
        assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThan(FEWEST_FILES);
    }

    private static Outcome outcome(String name) {
        return outcomes.getOrDefault(name, new Outcome(name, "NOT REACHED", 0, 0, ""));
    }

    private static void assertHarmless(Outcome outcome) {
        assertThat(outcome.result()).isIn(harmless());
        assertThat(outcome.cpuMillis()).isLessThan(MOST_CPU_MILLIS);
        assertThat(outcome.detail())
                .as("an end by counting, not by a full stack")
                .isNotEqualTo(STACK_OVERFLOW);
    }

    private static List<String> harmless() {
        return Stream.concat(
                        Stream.of(Outcome.READ),
                        Stream.of(Refusal.Reason.values()).map(Enum::name))
                .toList();
    }

    private static ProcessBuilder process(Path files) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(
                        java,
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        classes,
                        HostileRun.class.getName(),
                        files.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
    }
}
