/// Proves that each rule of the house can fail, and that decent code passes all of them.
@NullMarked
package dev.shortlist.testkit.rules;

import org.jspecify.annotations.NullMarked;
