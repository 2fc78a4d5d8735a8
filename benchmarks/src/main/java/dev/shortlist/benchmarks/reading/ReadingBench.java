package dev.shortlist.benchmarks.reading;

import dev.shortlist.benchmarks.Results;
import dev.shortlist.benchmarks.speed.ReadingSpeed;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// `./shortlist bench reading`: reads known CVs, prints how much was found, and keeps the figures.
///
/// Arguments: the folder of a dataset, the folder of further known CVs (used when it is there), the folder for results,
/// the folder of sample CVs for measuring speed.
public final class ReadingBench {

    private static final int ROUNDS = 30;
    private static final long MEGABYTE = 1 << 20;

    private final PrintStream out;
    private final Map<String, Object> figures = new LinkedHashMap<>();

    private ReadingBench(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var dataset = Path.of(arguments[0]);
        var fixtures = Path.of(arguments[1]);
        var results = Path.of(arguments[2]);
        var piles = new ArrayList<KnownFiles>();
        piles.add(KnownFiles.ofDataset(dataset));
        if (Files.exists(fixtures)) {
            piles.add(KnownFiles.ofFixtures(fixtures));
        }
        var bench = new ReadingBench(System.out);
        for (var pile : piles) {
            bench.measure(pile, dataset.resolve(pile.name() + "-misses.txt"));
        }
        bench.measureMemory();
        bench.measureSpeed(List.of(Path.of(arguments[3]), fixtures.resolve("cvs")));
        bench.keep(results);
    }

    private void measure(KnownFiles pile, Path misses) throws IOException {
        var yardstick = new Yardstick();
        for (var known : pile.cvs()) {
            yardstick.measure(known, pile.bytes(known));
        }
        out.println();
        out.println(pile.name() + ": " + pile.cvs().size() + " files");
        new ReadingTable(yardstick.tallies()).print(out);
        Files.write(misses, yardstick.misses());
        out.println("every miss: " + misses);
        figures.put(pile.name(), rows(yardstick.tallies()));
    }

    /// The most that the heap ever held: reading ran in this process alone.
    private void measureMemory() {
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        out.println("peak heap: " + peak / MEGABYTE + " MB");
        figures.put("peak_heap_mb", peak / MEGABYTE);
    }

    private void measureSpeed(List<Path> folders) throws IOException, InterruptedException {
        var speed = ReadingSpeed.measure(folders, ROUNDS);
        out.println();
        out.print(speed.table());
        figures.put("speed", speed);
    }

    private void keep(Path folder) throws IOException {
        out.println("kept: " + Results.in(folder).keep("reading", figures));
    }

    private static List<Map<String, Object>> rows(Tallies tallies) {
        return tallies.rows().stream().map(ReadingBench::row).toList();
    }

    private static Map<String, Object> row(Tallies.Row row) {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("field", row.field().name().toLowerCase(Locale.ROOT));
        figures.put("language", row.language());
        figures.put("layout", row.layout());
        figures.put("hits", row.tally().hits());
        figures.put("known", row.tally().known());
        figures.put("found", row.tally().found());
        return figures;
    }
}
