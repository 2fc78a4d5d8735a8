package dev.shortlist.benchmarks.reading;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;

/// Prints tallies for a person: by field, by language, and F1 by layout.
final class ReadingTable {

    private final Tallies tallies;

    ReadingTable(Tallies tallies) {
        this.tallies = tallies;
    }

    void print(PrintStream out) {
        out.printf(Locale.ROOT, "%-26s %9s %9s %9s %13s%n", "", "precision", "recall", "F1", "hits of known");
        for (Field field : Field.values()) {
            line(out, label(field), tallies.of(field));
            for (String language : tallies.languages()) {
                line(out, "    " + language, tallies.of(field, language));
            }
        }
        out.println();
        matrix(out);
    }

    private void matrix(PrintStream out) {
        out.printf("%-26s", "F1 by layout");
        fields(out, field -> String.format(Locale.ROOT, "%8.8s", label(field)));
        for (String layout : tallies.layouts()) {
            out.printf("%-26s", layout);
            fields(out, field -> {
                var tally = tallies.inLayout(field, layout);
                return tally.known() == 0 ? "       -" : String.format(Locale.ROOT, "%8.3f", tally.f1());
            });
        }
    }

    private static void fields(PrintStream out, Function<Field, String> cell) {
        Arrays.stream(Field.values()).map(cell).forEach(text -> out.print(" " + text));
        out.println();
    }

    private static void line(PrintStream out, String name, Tally tally) {
        if (tally.known() > 0) {
            out.printf(
                    Locale.ROOT,
                    "%-26s %9.3f %9.3f %9.3f %13s%n",
                    name,
                    tally.precision(),
                    tally.recall(),
                    tally.f1(),
                    tally.hits() + " / " + tally.known());
        }
    }

    private static String label(Field field) {
        return field.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
