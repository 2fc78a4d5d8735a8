package dev.shortlist.benchmarks.reading;

import dev.shortlist.benchmarks.Results;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `./shortlist bench reading`: reads known CVs, prints how much was found, and keeps the figures.
///
/// Arguments: the folder of a dataset, the folder of further known CVs (used when it is there), the folder for results.
public final class ReadingBench {

    private final PrintStream out;
    private final Map<String, Object> figures = new LinkedHashMap<>();

    private ReadingBench(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
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

    private void keep(Path folder) throws IOException {
        out.println("kept: " + Results.in(folder).keep("reading", figures));
    }

    private static List<Map<String, Object>> rows(Tallies tallies) {
        return tallies.rows().stream().map(ReadingBench::row).toList();
    }

    private static Map<String, Object> row(Tallies.Row row) {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("field", row.field().name().toLowerCase(java.util.Locale.ROOT));
        figures.put("language", row.language());
        figures.put("layout", row.layout());
        figures.put("hits", row.tally().hits());
        figures.put("known", row.tally().known());
        figures.put("found", row.tally().found());
        return figures;
    }
}
