/// Three styled sheets, streamed.
@NullMarked
package dev.shortlist.export.rendering.adapter.xlsx;

import org.jspecify.annotations.NullMarked;
