/// How files are evaluated in one call.
@NullMarked
package dev.shortlist.matcher.evaluation.application;

import org.jspecify.annotations.NullMarked;
