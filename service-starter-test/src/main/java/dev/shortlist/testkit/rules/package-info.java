/// The house style, where a machine can check it.
@NullMarked
package dev.shortlist.testkit.rules;

import org.jspecify.annotations.NullMarked;
