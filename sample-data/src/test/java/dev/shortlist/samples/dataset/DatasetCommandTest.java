package dev.shortlist.samples.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatasetCommandTest {

    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    @Test
    void a_line_of_truth_is_written_for_each_file(@TempDir Path folder) throws IOException {
        assertThat(run("--count", "12", "--seed", "5", "--out", folder.toString()))
                .isZero();

        var truth = Files.readAllLines(folder.resolve("truth.jsonl"));
        try (var files = Files.list(folder.resolve("cvs"))) {
            assertThat(files).hasSameSizeAs(truth).hasSizeGreaterThanOrEqualTo(12);
        }
        assertThat(truth)
                .allSatisfy(line -> assertThat(line)
                        .startsWith("{\"file\":\"cv-")
                        .contains(
                                "\"twin_of\":",
                                "\"total_years\":",
                                "\"received_on\":\"2026-01-15\"",
                                "\"reference_date\":"));
    }

    @ParameterizedTest
    @CsvSource({
        "--count many --out x,    '--count must be a number from 1 to 999999, not many'",
        "--count 0 --out x,       '--count must be a number from 1 to 999999, not 0'",
        "--seed one --out x,      '--seed must be a whole number, not one'",
        "--count 5,               '--out is missing'",
        "--out,                   '--out needs a value'",
        "--people 5 --out x,      'there is no option --people'",
        "--out pom.xml,           '--out is a file, not a folder: pom.xml'"
    })
    void arguments_that_make_no_sense_are_named_with_the_usage(String line, String problem) throws IOException {
        assertThat(run(line.split(" ", -1))).isEqualTo(2);

        assertThat(messages.toString(UTF_8)).contains("dataset: " + problem, "usage: ./shortlist dataset");
    }

    private int run(String... arguments) throws IOException {
        return DatasetCommand.run(arguments, new PrintStream(messages, true, UTF_8));
    }
}
