/// Tests of what a report says and how each format writes it.
@NullMarked
package dev.shortlist.export.rendering.adapter.xlsx;

import org.jspecify.annotations.NullMarked;
