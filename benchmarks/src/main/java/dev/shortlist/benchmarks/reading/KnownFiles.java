package dev.shortlist.benchmarks.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/// A pile of files whose contents are known: a list of them, one JSON a line, and the folder where they lie.
public record KnownFiles(String name, List<KnownCv> cvs, Path folder) {

    static KnownFiles ofDataset(Path folder) throws IOException {
        return of("dataset", folder.resolve("truth.jsonl"), folder.resolve("cvs"), DatasetLine::read);
    }

    static KnownFiles ofFixtures(Path folder) throws IOException {
        return of("fixtures", folder.resolve("cvs_ground_truth.jsonl"), folder.resolve("cvs"), FixtureLine::read);
    }

    private static KnownFiles of(String name, Path list, Path folder, Function<String, KnownCv> line)
            throws IOException {
        try (var lines = Files.lines(list)) {
            return new KnownFiles(name, lines.map(line).toList(), folder);
        }
    }

    byte[] bytes(KnownCv cv) throws IOException {
        return Files.readAllBytes(folder.resolve(cv.file()));
    }
}
