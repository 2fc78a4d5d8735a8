/// Jobs over HTTP.
@NullMarked
package dev.shortlist.matcher.job.adapter.web;

import org.jspecify.annotations.NullMarked;
