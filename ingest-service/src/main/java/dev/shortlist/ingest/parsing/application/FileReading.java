package dev.shortlist.ingest.parsing.application;

import dev.shortlist.contracts.ErrorCode;
import dev.shortlist.ingest.parsing.domain.ParsedCv;

/// What became of a file: a CV, or why not and what its owner can do.
public sealed interface FileReading {

    record Parsed(ParsedCv cv) implements FileReading {}

    record Refused(ErrorCode code, String reason, String suggestedAction) implements FileReading {}
}
