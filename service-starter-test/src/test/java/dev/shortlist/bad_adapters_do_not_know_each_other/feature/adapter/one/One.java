package dev.shortlist.bad_adapters_do_not_know_each_other.feature.adapter.one;

import dev.shortlist.bad_adapters_do_not_know_each_other.feature.adapter.two.Two;
import org.jspecify.annotations.NullMarked;

/// Breaks the rule that its package is named after, on purpose.
@NullMarked
record One(Two two) {}
