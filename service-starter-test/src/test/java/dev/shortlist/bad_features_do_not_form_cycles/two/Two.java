package dev.shortlist.bad_features_do_not_form_cycles.two;

import dev.shortlist.bad_features_do_not_form_cycles.one.One;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/// Breaks the rule that its package is named after, on purpose.
@NullMarked
public record Two(@Nullable One one) {}
