/// Rankings as runs that a replica executes and another may take over.
@NullMarked
package dev.shortlist.matcher.ranking.adapter.run;

import org.jspecify.annotations.NullMarked;
