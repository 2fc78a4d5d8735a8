/// The sweep, by the clock.
@NullMarked
package dev.shortlist.export.file.adapter.schedule;

import org.jspecify.annotations.NullMarked;
