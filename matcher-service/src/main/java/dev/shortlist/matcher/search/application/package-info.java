/// Searching, and one candidate's profile.
@NullMarked
package dev.shortlist.matcher.search.application;

import org.jspecify.annotations.NullMarked;
