package dev.shortlist.starter.web;

import dev.shortlist.contracts.failure.Invalid;

/// Which part of a list is asked for. A controller method may take it as an argument.
public record Paging(int limit, int offset) {

    public static final int DEFAULT_LIMIT = 20;
    public static final int MAX_LIMIT = 100;

    public Paging {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new Invalid("limit", "must be between 1 and " + MAX_LIMIT);
        }
        if (offset < 0) {
            throw new Invalid("offset", "must not be negative");
        }
    }
}
