package dev.shortlist.ingest.parsing.adapter.tesseract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.shortlist.ingest.OcrProperties;
import dev.shortlist.reader.DocumentReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TesseractTest {

    private static final BufferedImage PAGE = new BufferedImage(20, 30, BufferedImage.TYPE_BYTE_GRAY);

    @TempDir
    private Path folder;

    @Test
    void without_the_program_nothing_is_read() {
        var text = new TesseractText(new DocumentReader(), new OcrProperties("no-such-program", Duration.ofSeconds(5)));

        assertThat(text.isAvailable()).isFalse();
        assertThat(text.read(new byte[] {1})).isEmpty();
    }

    @Test
    void the_program_gets_the_page_one_thread_and_no_secrets() throws IOException {
        var program = script("""
                head -c 13 | head -n 2
                echo "threads $OMP_THREAD_LIMIT secret $SHORTLIST_AI_KEY arguments $*"
                """);

        assertThat(new Tesseract(program).words(PAGE, "eng", 200, Duration.ofSeconds(30)))
                .hasValueSatisfying(answer -> assertThat(answer)
                        .startsWith("P5\n20 30\n")
                        .contains("threads 1 secret  arguments stdin stdout -l eng --dpi 200 tsv"));
    }

    @Test
    void a_program_that_takes_too_long_is_ended_with_its_children() throws IOException {
        var started = folder.resolve("child");
        var program = script("sleep 600 & echo $! >'" + started + "'; wait");
        var began = Instant.now();

        assertThat(new Tesseract(program).words(PAGE, "eng", 200, Duration.ofSeconds(3)))
                .isEmpty();
        assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(60));
        long child = Long.parseLong(Files.readString(started).strip());
        await().until(() ->
                ProcessHandle.of(child).filter(ProcessHandle::isAlive).isEmpty());
    }

    @Test
    void a_program_that_fails_has_read_nothing() throws IOException {
        assertThat(new Tesseract(script("echo words; exit 1")).words(PAGE, "eng", 200, Duration.ofSeconds(30)))
                .isEmpty();
    }

    private String script(String body) throws IOException {
        var script = folder.resolve("program");
        Files.writeString(script, "#!/bin/sh\n" + body);
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        return script.toString();
    }
}
