package dev.shortlist.ingest.parsing.domain.history;

import dev.shortlist.ingest.parsing.domain.entry.Dated;
import dev.shortlist.ingest.parsing.domain.text.Piece;
import org.jspecify.annotations.Nullable;

/// What the naming lines of a position say.
record Header(
        @Nullable Piece title,
        @Nullable Piece company,
        @Nullable Piece location,
        @Nullable Dated period) {

    Header withCompany(@Nullable Piece other) {
        return new Header(title, other, location, period);
    }

    /// Whether the title was written before the company; null when one is missing.
    @Nullable Boolean titleFirst() {
        if (title == null || company == null) {
            return null;
        }
        return title.start() < company.start();
    }
}
