/// Tests of export-service as a whole.
@NullMarked
package dev.shortlist.export;

import org.jspecify.annotations.NullMarked;
