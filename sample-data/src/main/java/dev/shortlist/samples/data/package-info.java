/// What is written down as YAML, read.
@NullMarked
package dev.shortlist.samples.data;

import org.jspecify.annotations.NullMarked;
