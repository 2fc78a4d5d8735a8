package dev.shortlist.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes the sample files into the folder that is given.
public final class Regenerate {

    private Regenerate() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        for (var sample : SampleFiles.all().entrySet()) {
            var file = folder.resolve(sample.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, sample.getValue());
        }
    }
}
