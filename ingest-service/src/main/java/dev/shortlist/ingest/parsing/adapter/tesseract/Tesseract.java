package dev.shortlist.ingest.parsing.adapter.tesseract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The program, run as a child process that is gone when its time is up.
final class Tesseract {

    private static final Logger LOG = LoggerFactory.getLogger(Tesseract.class);
    private static final long LARGEST_ANSWER = 8L << 20;
    // Secrets among our variables are none of a child's business.
    private static final Set<String> PASSED_ON = Set.of("PATH", "HOME", "LANG", "LD_LIBRARY_PATH", "TESSDATA_PREFIX");

    private final String program;

    Tesseract(String program) {
        this.program = program;
    }

    /// The languages that it knows; none if there is no such program.
    Set<String> languages() {
        try {
            return run(Duration.ofSeconds(10), Optional.empty(), List.of("--list-langs"))
                    .map(answer -> Set.copyOf(answer.lines().map(String::strip).toList()))
                    .orElse(Set.of());
        } catch (IOException missing) {
            return Set.of();
        }
    }

    /// Tab-separated words with their boxes, or nothing within the given time.
    Optional<String> words(BufferedImage image, String languages, int dotsPerInch, Duration within) {
        try {
            var options = List.of("stdin", "stdout", "-l", languages, "--dpi", String.valueOf(dotsPerInch), "tsv");
            return run(within, Optional.of(image), options);
        } catch (IOException broken) {
            LOG.warn("Tesseract does not read a page ({})", broken.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private Optional<String> run(Duration within, Optional<BufferedImage> image, List<String> options)
            throws IOException {
        Path folder = Files.createTempDirectory("ocr-");
        try {
            var input = folder.resolve("page.pgm");
            var output = folder.resolve("words.tsv");
            if (image.isPresent()) {
                write(image.get(), input);
            } else {
                Files.createFile(input);
            }
            return finish(start(options, input, output), within) && Files.size(output) <= LARGEST_ANSWER
                    ? Optional.of(new String(Files.readAllBytes(output), UTF_8))
                    : Optional.empty();
        } finally {
            for (var name : List.of("page.pgm", "words.tsv")) {
                Files.deleteIfExists(folder.resolve(name));
            }
            Files.deleteIfExists(folder);
        }
    }

    private Process start(List<String> options, Path input, Path output) throws IOException {
        var command = new ArrayList<String>();
        command.add(program);
        command.addAll(options);
        var builder = new ProcessBuilder(command)
                .redirectInput(input.toFile())
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().retainAll(PASSED_ON);
        // More threads make one page slower and everything else too.
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        return builder.start();
    }

    private static boolean finish(Process process, Duration within) {
        try {
            return process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS) && process.exitValue() == 0;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    /// Netpbm's grey map: nothing to pack, and nothing to unpack.
    private static void write(BufferedImage image, Path file) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(("P5\n" + image.getWidth() + " " + image.getHeight() + "\n255\n").getBytes(UTF_8));
            var row = new int[image.getWidth()];
            for (int y = 0; y < image.getHeight(); y++) {
                image.getRaster().getSamples(0, y, row.length, 1, 0, row);
                for (int grey : row) {
                    out.write(grey);
                }
            }
        }
    }
}
