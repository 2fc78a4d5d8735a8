/// Ways to arrange a CV.
@NullMarked
package dev.shortlist.samples.layout;

import org.jspecify.annotations.NullMarked;
