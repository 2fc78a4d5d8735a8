/// The smallest service that shows what the starter does: an echo, a list, a stream, a failure.
@NullMarked
package dev.shortlist.testkit.demo;

import org.jspecify.annotations.NullMarked;
