package dev.shortlist.benchmarks.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The CVs that reading is measured on.
public final class Samples {

    private Samples() {}

    /// All files of an ending in the folders that exist.
    public static List<byte[]> of(List<Path> folders, String ending) throws IOException {
        var samples = new ArrayList<byte[]>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                try (var files = Files.list(folder)) {
                    for (Path file : files.sorted().toList()) {
                        if (file.toString().endsWith(ending)) {
                            samples.add(Files.readAllBytes(file));
                        }
                    }
                }
            }
        }
        return samples;
    }
}
