/// Expected refusals as values that travel as exceptions; the starter renders each once as problem details.
@NullMarked
package dev.shortlist.contracts.failure;

import org.jspecify.annotations.NullMarked;
