/// Evaluations as server-sent events.
@NullMarked
package dev.shortlist.matcher.evaluation.adapter.web;

import org.jspecify.annotations.NullMarked;
