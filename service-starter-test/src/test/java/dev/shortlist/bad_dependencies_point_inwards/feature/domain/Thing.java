package dev.shortlist.bad_dependencies_point_inwards.feature.domain;

import dev.shortlist.bad_dependencies_point_inwards.feature.application.DoThing;
import org.jspecify.annotations.NullMarked;

/// Breaks the rule that its package is named after, on purpose.
@NullMarked
record Thing(DoThing user) {}
