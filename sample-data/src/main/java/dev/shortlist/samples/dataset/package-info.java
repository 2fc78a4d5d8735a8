/// Files in any number, each with the truth about it.
@NullMarked
package dev.shortlist.samples.dataset;

import org.jspecify.annotations.NullMarked;
