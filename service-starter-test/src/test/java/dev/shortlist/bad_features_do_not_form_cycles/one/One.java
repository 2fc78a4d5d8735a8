package dev.shortlist.bad_features_do_not_form_cycles.one;

import dev.shortlist.bad_features_do_not_form_cycles.two.Two;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/// Breaks the rule that its package is named after, on purpose.
@NullMarked
public record One(@Nullable Two two) {}
