package dev.shortlist.bad_adapters_do_not_know_each_other.feature.adapter.two;

import org.jspecify.annotations.NullMarked;

/// Breaks the rule that its package is named after, on purpose.
@NullMarked
public final class Two {}
