/// The running system, started once and reachable only from outside.
@NullMarked
package dev.shortlist.stories.system;

import org.jspecify.annotations.NullMarked;
