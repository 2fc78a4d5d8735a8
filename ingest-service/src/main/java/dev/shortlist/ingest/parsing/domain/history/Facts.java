package dev.shortlist.ingest.parsing.domain.history;

import dev.shortlist.ingest.parsing.domain.entry.Dated;
import dev.shortlist.ingest.parsing.domain.text.Piece;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one line says about a study.
record Facts(
        @Nullable Piece degree,
        @Nullable Piece field,
        @Nullable Piece school,
        @Nullable Piece grade,
        @Nullable Dated dated,
        List<Piece> open) {}
