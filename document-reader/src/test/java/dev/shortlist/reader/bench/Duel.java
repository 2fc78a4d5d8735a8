package dev.shortlist.reader.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/// Two rivals over the same files, by turns, so that a busy machine slows both.
final class Duel {

    private final List<byte[]> files;
    private final Rival ours;
    private final Rival theirs;
    private double ourMicros;
    private double theirMicros;

    Duel(List<byte[]> files, Rival ours, Rival theirs) {
        this.files = files;
        this.ours = ours;
        this.theirs = theirs;
    }

    /// Each file counts by the median of its rounds; the first third of the rounds only warms.
    Duel fight(int rounds) throws IOException {
        for (byte[] file : files) {
            var our = new double[rounds];
            var their = new double[rounds];
            for (int round = -rounds / 3; round < rounds; round++) {
                double one = micros(ours, file);
                double other = micros(theirs, file);
                if (round >= 0) {
                    our[round] = one;
                    their[round] = other;
                }
            }
            ourMicros += median(our);
            theirMicros += median(their);
        }
        return this;
    }

    double ourMicros() {
        return ourMicros / Math.max(1, files.size());
    }

    double theirMicros() {
        return theirMicros / Math.max(1, files.size());
    }

    static double micros(Rival rival, byte[] file) throws IOException {
        long start = System.nanoTime();
        String text = rival.text(file);
        long end = System.nanoTime();
        if (text.isBlank()) {
            throw new IOException("A CV of " + file.length + " bytes gave no text");
        }
        return (end - start) / 1e3;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
