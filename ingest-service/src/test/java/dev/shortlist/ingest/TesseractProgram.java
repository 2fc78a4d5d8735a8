package dev.shortlist.ingest;

import dev.shortlist.testkit.server.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The OCR program that these tests run: the system's own, or the one that the project fetches for itself.
final class TesseractProgram {

    private static final String SCRIPT = "deploy/local/tesseract.sh";

    private TesseractProgram() {}

    /// Fetches it if need be; without it the test has to fail, not to be left out.
    static String path() {
        try {
            var process = new ProcessBuilder(Checkout.file(SCRIPT).toString(), "prepare")
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            var path = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.waitFor() != 0 || path.isEmpty()) {
                throw new IllegalStateException(
                        "no Tesseract: try `" + SCRIPT + " prepare` by hand, and `./shortlist doctor`");
            }
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
