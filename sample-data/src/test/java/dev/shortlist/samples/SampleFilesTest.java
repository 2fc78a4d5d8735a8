package dev.shortlist.samples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleFilesTest {

    private static final Path COMMITTED = Path.of("").toAbsolutePath();

    @Test
    void the_committed_files_are_what_the_generator_makes_byte_for_byte(@TempDir Path folder) throws IOException {
        Regenerate.main(new String[] {folder.toString()});

        var made = filesIn(folder);
        var committed = filesIn(COMMITTED);
        assertThat(committed).containsOnlyKeys(made.keySet());
        assertThat(made).allSatisfy((file, bytes) -> assertThat(bytes).as(file).isEqualTo(committed.get(file)));
    }

    @Test
    void nothing_random_is_left_when_made_twice() {
        var first = SampleFiles.all();

        assertThat(SampleFiles.all())
                .allSatisfy((file, bytes) -> assertThat(bytes).as(file).isEqualTo(first.get(file)));
    }

    @Test
    void there_are_26_cvs_and_four_jobs_and_the_demo_finds_the_platform_engineer_first() {
        var files = SampleFiles.all();

        assertThat(files.keySet().stream().filter(file -> file.startsWith("cvs/")))
                .hasSize(26);
        assertThat(files.keySet().stream().filter(file -> file.startsWith("jobs/")))
                .hasSize(4)
                .first()
                .isEqualTo("jobs/backend-platform-engineer.docx");
    }

    @Test
    void the_truth_has_a_line_for_each_cv() {
        var truth = new String(SampleFiles.all().get("cvs.jsonl"), UTF_8).lines();

        assertThat(truth.map(SampleFilesTest::fileOf))
                .containsExactlyElementsOf(SampleFiles.all().keySet().stream()
                        .filter(file -> file.startsWith("cvs/"))
                        .map(file -> file.substring("cvs/".length()))
                        .toList());
    }

    private static String fileOf(String line) {
        return line.replaceFirst("\\{\"file\":\"([^\"]+)\".*", "$1");
    }

    private static Map<String, byte[]> filesIn(Path folder) throws IOException {
        var found = new TreeMap<String, byte[]>();
        found.put("cvs.jsonl", Files.readAllBytes(folder.resolve("cvs.jsonl")));
        for (String part : new String[] {"cvs", "jobs"}) {
            try (Stream<Path> files = Files.list(folder.resolve(part))) {
                for (Path file : files.toList()) {
                    found.put(part + "/" + file.getFileName(), Files.readAllBytes(file));
                }
            }
        }
        return found;
    }
}
