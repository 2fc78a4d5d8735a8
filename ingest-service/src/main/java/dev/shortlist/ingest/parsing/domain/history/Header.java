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

    /// A further position under the company of the one above.
    Header under(Header above) {
        return new Header(title, above.company, location == null ? above.location : location, period);
    }
}
