/// How candidates are found.
@NullMarked
package dev.shortlist.matcher.search.application;

import org.jspecify.annotations.NullMarked;
