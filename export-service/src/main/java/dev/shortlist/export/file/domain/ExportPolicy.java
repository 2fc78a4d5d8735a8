package dev.shortlist.export.file.domain;

import dev.shortlist.contracts.failure.Invalid;
import dev.shortlist.export.rendering.domain.Format;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How many results a file lists, which files are made in the background, and how long they stay.
public record ExportPolicy(int largeAbove, int pdfDefault, int pdfMost, Duration kept) {

    // What every spreadsheet program opens, header included.
    private static final int MOST_ROWS = 1_048_575;

    public int listed(Format format, @Nullable Integer topK, int total) {
        var most = format == Format.PDF ? pdfMost : MOST_ROWS;
        if (topK != null && (topK < 1 || topK > most)) {
            throw new Invalid("top_k", "must be between 1 and " + most + " for " + format.extension());
        }
        var wanted = topK != null ? topK : format == Format.PDF ? pdfDefault : total;
        if (Math.min(wanted, total) > most) {
            throw new Invalid("top_k", "must be given: there are " + total + " results, and the most is " + most);
        }
        return Math.min(wanted, total);
    }

    public boolean isLarge(int listed) {
        return listed > largeAbove;
    }
}
