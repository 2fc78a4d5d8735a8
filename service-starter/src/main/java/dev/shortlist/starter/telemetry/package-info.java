/// What operators see: one log line a request, trace and request ids, metrics, health. Never personal data.
@NullMarked
package dev.shortlist.starter.telemetry;

import org.jspecify.annotations.NullMarked;
