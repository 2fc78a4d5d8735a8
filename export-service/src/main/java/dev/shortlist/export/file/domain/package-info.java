/// Exports and the rules for them.
@NullMarked
package dev.shortlist.export.file.domain;

import org.jspecify.annotations.NullMarked;
