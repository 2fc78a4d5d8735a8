package dev.shortlist.starter.problem;

import org.jspecify.annotations.Nullable;

/// Knows one family of exceptions and what they mean to a client.
interface Translation {

    /// Null when the exception is none of its own.
    @Nullable Answer translate(Throwable thrown);
}
