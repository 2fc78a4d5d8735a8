/// Writes a report as CSV, XLSX, JSON or PDF, result by result.
@NullMarked
package dev.shortlist.export.rendering;

import org.jspecify.annotations.NullMarked;
