package dev.shortlist.bad_application_knows_no_technology.feature.application;

import org.jspecify.annotations.NullMarked;
import org.springframework.r2dbc.core.DatabaseClient;

/// Breaks the rule that its package is named after, on purpose.
@NullMarked
record DoThing(DatabaseClient database) {}
