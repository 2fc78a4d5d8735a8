/// What two CVs have in common, how much it proves, and by which traces CVs that may be alike are found.
@NullMarked
package dev.shortlist.ingest.likeness.domain;

import org.jspecify.annotations.NullMarked;
