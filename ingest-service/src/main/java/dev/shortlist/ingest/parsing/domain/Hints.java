package dev.shortlist.ingest.parsing.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is known about a file besides its text; `receivedOn` stands for today, so that reading needs no clock.
public record Hints(@Nullable String filename, LocalDate receivedOn) {}
