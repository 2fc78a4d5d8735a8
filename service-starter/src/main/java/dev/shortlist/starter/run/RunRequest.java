package dev.shortlist.starter.run;

import java.util.UUID;

/// A run to be opened. `input` is all that an executor needs to do it, also a second time on another replica.
public record RunRequest(UUID id, String kind, String owner, int total, Object input) {}
