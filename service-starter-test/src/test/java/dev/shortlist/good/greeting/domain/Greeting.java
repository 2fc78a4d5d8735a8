package dev.shortlist.good.greeting.domain;

import java.time.Instant;
import org.jspecify.annotations.NullMarked;

/// Words for somebody, at a time that it is given.
@NullMarked
public record Greeting(String to, Instant at) {}
