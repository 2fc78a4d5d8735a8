/// Proves that golden files compare, name themselves, and are written only when asked.
@NullMarked
package dev.shortlist.testkit.golden;

import org.jspecify.annotations.NullMarked;
