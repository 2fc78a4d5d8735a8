package dev.shortlist.benchmarks.speed;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/// Two rivals over the same pile of files, a round each by turns, so that a busy machine slows both. Each reads the
/// whole pile in its round, as a service reads an upload: after every single file of the other, both would measure
/// little but how cold the other has left the caches.
final class Duel {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Duration WARMING = Duration.ofSeconds(20);

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

    /// Warms both for some seconds; then each file counts by the median of its rounds.
    Duel fight(int rounds) throws IOException {
        long warm = System.nanoTime() + WARMING.toNanos();
        while (System.nanoTime() < warm) {
            round(0, new double[files.size()][1], new double[files.size()][1]);
        }
        var our = new double[files.size()][rounds];
        var their = new double[files.size()][rounds];
        for (int round = 0; round < rounds; round++) {
            round(round, our, their);
        }
        ourMicros = Arrays.stream(our).mapToDouble(Duel::median).sum();
        theirMicros = Arrays.stream(their).mapToDouble(Duel::median).sum();
        return this;
    }

    private void round(int round, double[][] our, double[][] their) throws IOException {
        round(ours, round, our);
        round(theirs, round, their);
    }

    private void round(Rival rival, int round, double[][] micros) throws IOException {
        for (int i = 0; i < files.size(); i++) {
            micros[i][round] = micros(rival, files.get(i));
        }
    }

    double ourMicros() {
        return ourMicros / Math.max(1, files.size());
    }

    double theirMicros() {
        return theirMicros / Math.max(1, files.size());
    }

    // On the clock of the thread, as every rival works in the thread that asks: the wall's also counts the neighbours.
    static double micros(Rival rival, byte[] file) throws IOException {
        long start = THREADS.getCurrentThreadCpuTime();
        String text = rival.text(file);
        long end = THREADS.getCurrentThreadCpuTime();
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
