package dev.shortlist.benchmarks.speed;

import dev.shortlist.reader.DocumentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// A fresh process that warms up and reads one CV, then many times the same; prints both CPU times in microseconds.
final class FirstRead {

    private static final int UNTIL_WARM = 400;
    private static final int MEASURED = 51;

    private FirstRead() {}

    public static void main(String[] arguments) throws IOException {
        byte[] file = Files.readAllBytes(Path.of(arguments[0]));
        new DocumentReader().warmUp();
        Rival ours = Rival.ours();
        double first = Duel.micros(ours, file);
        for (int i = 0; i < UNTIL_WARM; i++) {
            Duel.micros(ours, file);
        }
        var warm = new double[MEASURED];
        for (int i = 0; i < MEASURED; i++) {
            warm[i] = Duel.micros(ours, file);
        }
        Arrays.sort(warm);
        System.out.println(first + " " + warm[MEASURED / 2]);
    }
}
