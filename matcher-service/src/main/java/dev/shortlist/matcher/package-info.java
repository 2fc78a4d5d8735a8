/// Matches candidates with jobs: keeps both, ranks the one for the other, and says why.
@NullMarked
package dev.shortlist.matcher;

import org.jspecify.annotations.NullMarked;
