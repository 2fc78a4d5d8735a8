/// Turns text into vectors of meaning, in process and without network.
@NullMarked
package dev.shortlist.language.embedding;

import org.jspecify.annotations.NullMarked;
