package dev.shortlist.testkit.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// One input file and the output that a person has approved. `-Dgolden.update` approves what comes out now.
public record GoldenCase(String name, Path input, Path approved) {

    public byte[] bytes() {
        try {
            return Files.readAllBytes(input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String text() {
        return read(input);
    }

    public void verify(String actual) {
        verify(approved, actual);
    }

    /// For a golden file without an input of its own, such as a table that the code describes.
    public static void verify(Path approved, String actual) {
        var text = actual.endsWith("\n") ? actual : actual + "\n";
        if (System.getProperty("golden.update") != null) {
            write(approved, text);
        } else if (Files.notExists(approved)) {
            fail(approved + " does not exist yet; read what comes out, then run with -Dgolden.update:\n" + text);
        } else {
            assertThat(text).as("%s (-Dgolden.update rewrites it)", approved).isEqualTo(read(approved));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
