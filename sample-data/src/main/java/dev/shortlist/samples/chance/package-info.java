/// Choices that a seed settles.
@NullMarked
package dev.shortlist.samples.chance;

import org.jspecify.annotations.NullMarked;
