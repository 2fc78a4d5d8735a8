package dev.shortlist.bad_no_vague_names.feature;

import org.jspecify.annotations.NullMarked;

/// Breaks the rule that its package is named after, on purpose.
@NullMarked
final class ThingUtils {}
