package dev.shortlist.samples.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes a data set into a folder: `cvs/`, a file each, and `truth.jsonl`, a line each.
public final class DatasetCommand {

    private static final int WRONG_USE = 2;

    private DatasetCommand() {}

    public static void main(String[] arguments) throws IOException {
        int code = run(arguments, System.err);
        if (code != 0) {
            System.exit(code);
        }
    }

    /// Answers the exit code: 0, or 2 if the arguments make no sense.
    static int run(String[] arguments, PrintStream messages) throws IOException {
        return switch (Arguments.of(arguments)) {
            case Arguments.Wrong(var why) -> {
                messages.println("dataset: " + why);
                messages.println(Arguments.USAGE);
                yield WRONG_USE;
            }
            case Arguments.Asked(var count, var seed, var folder) -> {
                write(count, seed, folder);
                yield 0;
            }
        };
    }

    private static void write(int count, long seed, Path folder) throws IOException {
        var cvs = Files.createDirectories(folder.resolve("cvs"));
        try (var truth = Files.newBufferedWriter(folder.resolve("truth.jsonl"), UTF_8)) {
            Dataset.of(count, seed).forEach(file -> write(file, cvs, truth));
        }
    }

    private static void write(GeneratedFile file, Path cvs, Writer truth) {
        try {
            Files.write(cvs.resolve(file.name()), file.bytes());
            truth.write(file.truth().json() + "\n");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
