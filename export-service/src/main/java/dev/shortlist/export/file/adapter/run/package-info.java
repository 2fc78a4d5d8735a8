/// Exports as runs.
@NullMarked
package dev.shortlist.export.file.adapter.run;

import org.jspecify.annotations.NullMarked;
