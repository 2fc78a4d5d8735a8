/// Job descriptions out of files.
@NullMarked
package dev.shortlist.matcher.job.adapter.reader;

import org.jspecify.annotations.NullMarked;
