/// Proves how events leave and arrive, on a real database and a real broker.
@NullMarked
package dev.shortlist.sample.event;

import org.jspecify.annotations.NullMarked;
