/// How jobs live.
@NullMarked
package dev.shortlist.matcher.job.application;

import org.jspecify.annotations.NullMarked;
