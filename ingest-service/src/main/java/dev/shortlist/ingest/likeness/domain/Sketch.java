package dev.shortlist.ingest.likeness.domain;

import dev.shortlist.language.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A small picture of a text (MinHash of its runs of three words): the share of equal cells is about the share of
/// common runs.
final class Sketch {

    private static final int RUN = 3;
    private static final int BANDS = 16;
    private static final int ROWS = 4;
    private static final int CELLS = BANDS * ROWS;
    // Less than this says nothing: forms and headings repeat.
    private static final int FEWEST_RUNS = 30;

    private final long[] cells;

    private Sketch(long[] cells) {
        this.cells = cells;
    }

    static Sketch of(String text) {
        var words = Arrays.stream(Normalizer.fold(text).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.size() < FEWEST_RUNS + RUN) {
            return new Sketch(new long[0]);
        }
        var least = new long[CELLS];
        Arrays.fill(least, Long.MAX_VALUE);
        for (int i = 0; i + RUN <= words.size(); i++) {
            long run = Hash.of(String.join(" ", words.subList(i, i + RUN)));
            for (int cell = 0; cell < CELLS; cell++) {
                least[cell] = Math.min(least[cell], Hash.mixed(run, cell));
            }
        }
        return new Sketch(least);
    }

    /// About the share of common runs of words, from 0 to 1.
    double likeness(Sketch other) {
        if (cells.length == 0 || other.cells.length == 0) {
            return 0;
        }
        int equal = 0;
        for (int i = 0; i < CELLS; i++) {
            equal += cells[i] == other.cells[i] ? 1 : 0;
        }
        return equal / (double) CELLS;
    }

    /// Texts that are half alike share at least one band with a probability of two in three, near copies nearly always.
    List<Long> bands() {
        var bands = new ArrayList<Long>();
        for (int first = 0; first < cells.length; first += ROWS) {
            long band = first;
            for (int row = first; row < first + ROWS; row++) {
                band = Hash.mixed(band, cells[row]);
            }
            bands.add(band);
        }
        return bands;
    }
}
