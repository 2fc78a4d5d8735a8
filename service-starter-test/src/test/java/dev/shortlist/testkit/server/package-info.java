/// Proves that the kit's servers are real, separate and gone at the end.
@NullMarked
package dev.shortlist.testkit.server;

import org.jspecify.annotations.NullMarked;
