package dev.shortlist.matcher.pool.domain;

import dev.shortlist.contracts.ErrorCode;

/// What the pool knows of a CV.
public sealed interface Whereabouts {

    /// It can be ranked.
    record Here() implements Whereabouts {}

    /// It was no CV that can be read.
    record Refused(ErrorCode code, String reason) implements Whereabouts {}

    /// Nothing was heard of it yet.
    record Unknown() implements Whereabouts {}
}
