/// Cuts folded text into words and finds known phrases in it in one pass.
@NullMarked
package dev.shortlist.language.text;

import org.jspecify.annotations.NullMarked;
