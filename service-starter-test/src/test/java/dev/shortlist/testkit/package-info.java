/// Proves the starter and the kit by a small application that uses both.
@NullMarked
package dev.shortlist.testkit;

import org.jspecify.annotations.NullMarked;
