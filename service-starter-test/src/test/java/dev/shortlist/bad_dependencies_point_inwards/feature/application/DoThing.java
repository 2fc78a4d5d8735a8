package dev.shortlist.bad_dependencies_point_inwards.feature.application;

import org.jspecify.annotations.NullMarked;

/// Breaks the rule that its package is named after, on purpose.
@NullMarked
public final class DoThing {}
