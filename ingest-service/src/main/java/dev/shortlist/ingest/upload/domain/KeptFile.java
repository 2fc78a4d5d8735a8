package dev.shortlist.ingest.upload.domain;

import dev.shortlist.contracts.failure.Failure;
import dev.shortlist.ingest.original.domain.Sha256;

/// A judged file whose bytes, if it was taken, are safe already.
public sealed interface KeptFile {

    String filename();

    record Safe(String filename, String kind, Sha256 hash, long size) implements KeptFile {}

    record Refused(String filename, Failure why) implements KeptFile {}
}
