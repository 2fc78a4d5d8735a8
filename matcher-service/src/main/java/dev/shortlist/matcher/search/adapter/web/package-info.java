/// Candidates over HTTP.
@NullMarked
package dev.shortlist.matcher.search.adapter.web;

import org.jspecify.annotations.NullMarked;
