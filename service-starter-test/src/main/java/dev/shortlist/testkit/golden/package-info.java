/// Cases that are pairs of files: what goes in, and what was approved.
@NullMarked
package dev.shortlist.testkit.golden;

import org.jspecify.annotations.NullMarked;
