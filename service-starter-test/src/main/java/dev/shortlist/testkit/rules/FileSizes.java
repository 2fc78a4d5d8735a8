package dev.shortlist.testkit.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Counts lines, which byte code no longer knows.
final class FileSizes {

    private FileSizes() {}

    static void check(Path folder, int most) {
        try (var files = Files.walk(folder)) {
            var tooLong = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > most)
                    .map(file -> file + ": " + lines(file) + " lines")
                    .sorted()
                    .toList();
            if (!tooLong.isEmpty()) {
                throw new AssertionError("more than " + most + " lines: " + tooLong);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
