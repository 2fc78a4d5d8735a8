package dev.shortlist.bad_features_talk_through_application_only.one;

import dev.shortlist.bad_features_talk_through_application_only.two.adapter.memory.InMemoryThings;
import org.jspecify.annotations.NullMarked;

/// Breaks the rule that its package is named after, on purpose.
@NullMarked
record One(InMemoryThings things) {}
