/// The starter's ports in memory, for unit tests of use cases.
@NullMarked
package dev.shortlist.testkit.fake;

import org.jspecify.annotations.NullMarked;
