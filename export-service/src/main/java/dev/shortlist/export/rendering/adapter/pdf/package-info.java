/// The report for people: A4, shaped in both directions.
@NullMarked
package dev.shortlist.export.rendering.adapter.pdf;

import org.jspecify.annotations.NullMarked;
