package dev.shortlist.ingest.upload.domain;

/// One file as a request brought it, also out of a ZIP.
public sealed interface IncomingFile {

    String filename();

    record Whole(String filename, byte[] bytes) implements IncomingFile {}

    /// Too large to be held; only counted.
    record Oversized(String filename, long size) implements IncomingFile {}

    /// A ZIP that can not be opened, or that holds more than it may.
    record BadArchive(String filename, boolean tooComplex, String reason) implements IncomingFile {}
}
