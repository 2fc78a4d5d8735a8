package dev.shortlist.bad_adapters_are_package_private.feature.adapter.memory;

import org.jspecify.annotations.NullMarked;

/// Breaks the rule that its package is named after, on purpose.
@NullMarked
public final class InMemoryThings {}
