package dev.shortlist.ingest.upload.domain;

import dev.shortlist.contracts.failure.Failure;
import dev.shortlist.ingest.original.domain.Sha256;

/// Whether a file is taken.
public sealed interface Verdict {

    String filename();

    record Accepted(String filename, String kind, Sha256 hash, byte[] bytes) implements Verdict {}

    record Refused(String filename, Failure why) implements Verdict {}
}
