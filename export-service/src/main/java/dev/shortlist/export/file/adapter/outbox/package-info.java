/// What became of a file, announced.
@NullMarked
package dev.shortlist.export.file.adapter.outbox;

import org.jspecify.annotations.NullMarked;
