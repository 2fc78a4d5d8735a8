package dev.shortlist.ingest.parsing.domain.shield;

/// A stretch of the text that is not meant for a reader.
record Suspicion(String kind, int start, int end) {}
