/// The one-call form: files and a job in, an evaluation for each file out.
@NullMarked
package dev.shortlist.matcher.evaluation;

import org.jspecify.annotations.NullMarked;
