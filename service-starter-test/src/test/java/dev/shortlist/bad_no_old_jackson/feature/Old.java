package dev.shortlist.bad_no_old_jackson.feature;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.NullMarked;

/// Breaks the rule that its package is named after, on purpose.
@NullMarked
record Old(ObjectMapper json) {}
