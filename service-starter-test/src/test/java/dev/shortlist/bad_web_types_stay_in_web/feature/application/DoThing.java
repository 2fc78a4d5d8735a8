package dev.shortlist.bad_web_types_stay_in_web.feature.application;

import org.jspecify.annotations.NullMarked;
import org.springframework.http.ResponseEntity;

/// Breaks the rule that its package is named after, on purpose.
@NullMarked
record DoThing(ResponseEntity<String> answer) {}
